"""Which generated files were edited by hand, and what they were made of: what `sdkwright keep` stores.

```
lock        the hash of what the last run wrote
written     that text: what a run makes now, if it has this hash, or else what git has of it
generated   the same without what was kept of it before: the base of the new patch
on disk     what a person made of it
```
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sdkwright.disk import Unreadable, read_file
from sdkwright.files import Formatted
from sdkwright.git import git
from sdkwright.keep.store import Kept, Key
from sdkwright.report import Report
from sdkwright.textdiff.merge import merge
from sdkwright.write.lock import Lock, digest

_COMMITS = 200
"""So many commits that changed a file are asked for what a run wrote, the newest first."""


@dataclass(frozen=True, slots=True)
class Folder:
    """An output folder: its lock, its files as they are generated now, and with what is kept of them.

    `packs` has what sdk.toml calls each of its packs.
    """

    output: Path
    packs: Mapping[str, str]
    lock: Lock
    generated: Sequence[Formatted]
    merged: Mapping[str, Formatted]


@dataclass(frozen=True, slots=True)
class Edit:
    """A file that was edited by hand: what was generated, and what a person made of it."""

    pack: str
    path: str
    base: str
    mine: str
    file: Path


def edits_of(folder: Folder, kept: Mapping[Key, Kept], wanted: frozenset[str] | None, report: Report) -> Iterator[Edit]:
    """The edited files of a folder (of those that are wanted); one that cannot be kept is an error in the report."""
    for made in folder.generated:
        file = made.file
        if wanted is not None and file.path not in wanted:
            continue
        pack = folder.packs[file.pack]
        mine = _edited(folder, made, kept.get((pack, file.path)), report)
        if mine is None:
            continue
        base = _base(folder, made, kept.get((pack, file.path)))
        if base is not None:
            yield Edit(pack, file.path, base, mine, folder.output / file.path)
            continue
        message = (
            f"{file.path} was edited by hand, and what it was made of is not known: the description has changed since, "
            "and git has no such version of it"
        )
        hint = "take the description and sdk.toml of the last run, run sdkwright keep, and go on from there"
        report.error("keep-without-base", message, None, hint=hint)


def _edited(folder: Folder, made: Formatted, kept: Kept | None, report: Report) -> str | None:
    """The text of a file that is not as a run left it, and not what is kept of it; None for every other one."""
    path = made.file.path
    hashes = folder.lock.hashes(path)
    try:
        if not hashes or os.path.islink(folder.output / path):
            return None
        data = read_file(folder.output / path)
    except (Unreadable, OSError):
        return None
    plain = data.replace(b"\r\n", b"\n")
    if digest(data) in hashes or digest(plain) in hashes or (kept is None and plain == made.file.content):
        return None
    try:
        text = plain.decode("utf-8")
        if made.file.data is not None or "\0" in text:
            raise ValueError
    except ValueError:
        report.error("keep-no-text", f"{path} is no text in UTF-8: only texts can be kept", None)
        return None
    return None if kept is not None and text == kept.mine else text


def _base(folder: Folder, made: Formatted, kept: Kept | None) -> str | None:
    """What was generated when the file was written last, without what was kept of it; None where nobody knows."""
    path, hashes = made.file.path, folder.lock.hashes(made.file.path)
    merged = folder.merged.get(path)
    if digest(made.file.content) in hashes or (merged is not None and digest(merged.file.content) in hashes):
        return made.file.text
    written = _in_git(folder.output / path, hashes)
    if written is None or kept is None:
        return written
    taken_back = merge(kept.mine, kept.base, written)
    return None if taken_back.conflicts else taken_back.text


def _in_git(file: Path, hashes: frozenset[str]) -> str | None:
    """The version of a file that has one of these hashes, in what is staged or in the last commits."""
    folder, name = file.parent, f"./{file.name}"
    told = git(folder, "log", f"-{_COMMITS}", "--format=%H", "--", name)
    commits = told.decode("ascii").split() if told is not None else []
    for revision in ("", *commits):
        data = git(folder, "cat-file", "blob", f"{revision}:{name}")
        if data is not None and digest(plain := data.replace(b"\r\n", b"\n")) in hashes:
            return plain.decode("utf-8")
    return None
