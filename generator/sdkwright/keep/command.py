"""What `sdkwright keep` does: stores what was edited by hand, lists it, gives it up, takes it to another file."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sdkwright.keep.edits import Edit, Folder, edits_of
from sdkwright.keep.store import Kept, Key, drop, folder_of, put, read_kept
from sdkwright.pipeline import Outcome, Prepared, Request, merge_kept, prepare
from sdkwright.report import Report
from sdkwright.write.paths import flaw


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of one file: it is kept now, or (`is_dropped`) was found to be as it is generated."""

    kept: Kept
    is_dropped: bool = False


def keep(request: Request, names: Sequence[str], outcome: Outcome) -> list[Stored]:
    """Stores the changes in files that were edited by hand: in those that are named, or in all of them.

    Raises OSError where the disk refuses.
    """
    assert request.config is not None, "patches lie beside an sdk.toml"
    report = outcome.report
    prepared = prepare(replace(request, check=False, force=False), outcome)
    if prepared is None:
        return []
    kept = read_kept(request.config, report)
    folders = _folders(prepared, request, outcome)
    if not any(folder.lock.packs for folder in folders):
        places = ", ".join(folder.output.as_posix() for folder in folders)
        hint = "name the folder as you did for generate, with --output, or run it where you ran that"
        report.error("keep-not-generated", f"nothing was generated in {places}", None, hint=hint)
    wanted = _wanted(names, folders, report)
    if report.failed:
        return []
    edits = [
        edit
        for folder in folders
        for edit in edits_of(folder, kept, None if not names else wanted[folder.output], report)
    ]
    return [] if report.failed else [_stored(request.config, edit, kept) for edit in edits]


def _folders(prepared: Prepared, request: Request, outcome: Outcome) -> list[Folder]:
    """The output folders, with what is kept of them as far as that fits."""
    aside = replace(outcome, report=Report())
    merged = merge_kept(prepared, request, aside)
    return [
        Folder(one.folder, one.listed, one.rendered.lock, one.files, {each.file.path: each for each in other.files})
        for one, other in zip(prepared.outputs, merged.outputs, strict=True)
    ]


def _wanted(names: Sequence[str], folders: Sequence[Folder], report: Report) -> dict[Path, frozenset[str]]:
    """The paths that are named, by the folder that they are in; a name may also be seen from the current folder."""
    found: dict[Path, set[str]] = {folder.output: set() for folder in folders}
    for name in names:
        hits = [
            (folder, each.file.path)
            for folder in folders
            for each in folder.generated
            if name in (each.file.path, f"{folder.packs[each.file.pack]}/{each.file.path}")
            or os.path.abspath(name) == os.path.abspath(folder.output / each.file.path)
        ]
        if not hits:
            is_there = os.path.lexists(name) or any(os.path.lexists(folder.output / name) for folder in folders)
            what = "is no file that sdkwright generates" + (": it stays as it is" if is_there else "")
            report.error("keep-not-generated", f"{name} {what}", None)
        for folder, path in hits:
            found[folder.output].add(path)
    return {output: frozenset(paths) for output, paths in found.items()}


def _stored(config: Path, edit: Edit, kept: Mapping[Key, Kept]) -> Stored:
    before = kept.get((edit.pack, edit.path))
    if edit.mine != edit.base:
        return Stored(put(config, edit.pack, edit.path, edit.base, edit.mine))
    assert before is not None, "what is as it was generated was not edited"
    drop(config, before)
    return Stored(before, is_dropped=True)


def chosen(config: Path, names: Sequence[str], report: Report) -> list[Kept]:
    """The patches of files that are named: by their paths below the output or as seen from here, or by the patch."""
    kept = read_kept(config, report)
    found: dict[Key, Kept] = {}
    for name in names:
        whole = Path(os.path.abspath(name)).as_posix()
        hits = [each for each in kept.values() if name == each.path or whole == os.path.abspath(each.at)]
        hits = hits or [each for each in kept.values() if name == f"{each.pack}/{each.path}"]
        hits = hits or [each for each in kept.values() if whole.endswith(f"/{each.path}")]
        longest = max((len(each.path) for each in hits), default=0)
        hits = [each for each in hits if len(each.path) == longest]
        if not hits:
            report.error("keep-unknown", f"nothing is kept of {name}", None, hint="sdkwright keep --list has all")
        elif len(hits) > 1:
            several = " or ".join(f"{each.pack}/{each.path}" for each in hits)
            report.error("keep-unknown", f"{name} is in several packs", None, hint=f"write {several}")
        else:
            found[hits[0].pack, hits[0].path] = hits[0]
    return list(found.values())


def moved(config: Path, name: str, path: str, report: Report) -> Kept | None:
    """Takes a patch to another file of its pack; the next run says whether it fits there."""
    found = chosen(config, [name], report)
    if why := flaw(path):
        report.error("patch-refused", f"{path!r} can be no file: {why}", None)
    if report.failed or not found:
        return None
    before = found[0]
    if folder_of(config).joinpath(before.pack, f"{path}.patch").exists():
        report.error("patch-refused", f"something is kept of {path} already", None)
        return None
    after = put(config, before.pack, path, before.base, before.mine)
    drop(config, before)
    return after
