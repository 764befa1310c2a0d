"""The places of the rows of a pack.toml: where a file comes from, and which of them go to one path."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from sdkwright.lint.shapes import Missing, Shape, Word, alternatives, attribute
from sdkwright.lint.sources import near
from sdkwright.packs import Copy, Output, Pack
from sdkwright.packs.conditions import flags_in
from sdkwright.report import Report
from sdkwright.write.paths import fold

_HOLE = re.compile(r"\{([^{}]*)\}")
_CASE = "a file system that ignores case, or composes accents, takes them for one"


def check_differs(output: Output, seen: Mapping[str, Shape], report: Report) -> None:
    """An error where the files of a row that is made for many things have one path; a warning where some may."""
    each = output.each
    if each == "once" or not _is_named(seen.get(each, Any)) or _asks(output, each):
        return
    holes = [hole for hole in _HOLE.findall(output.path) if hole.partition(".")[0] == each]
    hint = f"a hole that is another for each tells them apart: {{{each}.slug}}"
    if not holes:
        message = f"every {each} has the path {output.path}"
        report.error("path-doubled", message, output.at("path"), hint=hint)
    elif all(_is_of_few(hole, seen[each]) for hole in holes):
        message = f"several of each = {each!r} can have one path, by {', '.join(f'{{{hole}}}' for hole in holes)} alone"
        report.warning("path-doubled", message, output.at("path"), hint=hint)


def _asks(output: Output, each: str) -> bool:
    """Whether a row has a condition on what it is made for, which may leave one."""
    flags = flags_in(output.when) if output.when is not None else ()
    return any(flag.name.partition(".")[0] == each for flag in flags)


def _is_named(shape: Shape) -> bool:
    """Whether a thing has a name that no other one of its kind has: of what has none there may be one at most."""
    try:
        return shape is not Any and attribute(shape, "slug") is not Any
    except Missing:
        return False


def _is_of_few(hole: str, shape: Shape) -> bool:
    """Whether an attribute is one of some words: those of many things are the same."""
    for name in hole.split(".")[1:]:
        try:
            shape = attribute(shape, name)
        except Missing:
            return False
    return all(isinstance(one, type) and issubclass(one, Word) for one in alternatives(shape))


def check_source(copy: Copy, folders: Sequence[Path], report: Report) -> None:
    """An error where there is nothing that a row could copy."""
    if any(os.path.exists(folder / copy.source) for folder in folders):  # false also where a name is too long
        return
    there = (each.name for folder in folders for each in _entries(folder) if each.suffix != ".jinja")
    known = [name for name in there if name != "pack.toml"]
    hint = near(copy.source, known) if known else None
    report.error("pack-invalid", f"there is nothing at {copy.source}", copy.at("from"), hint=hint)


def _entries(folder: Path) -> Sequence[Path]:
    """What lies in a folder; nothing in one that cannot be read."""
    try:
        return sorted(folder.iterdir())
    except OSError:
        return ()


def check_places(pack: Pack, report: Report) -> None:
    """An error for each row that goes where another one goes under the same condition, or below such a file."""
    taken: dict[str, Output | Copy] = {}
    for row, what in _files(pack):
        path = fold(row.path)
        parts = path.split("/")
        above = next((up for end in range(1, len(parts)) if (up := "/".join(parts[:end])) in taken), None)
        first = taken.setdefault(path, row) if above is None else taken[above]
        if first is row or first.when != row.when:
            continue
        key = "path" if isinstance(row, Output) else "to"
        if above is not None:
            message, hint = f"{what} is written below {first.path}, which is a file", "a path is a file or a folder"
        else:
            other = first.template if isinstance(first, Output) else first.source
            message = f"{what} is written to {row.path}, as {other} is"
            hint = "no two outputs can have one path" if first.path == row.path else _CASE
        report.error("path-doubled", message, row.at(key), hint=hint)


def _files(pack: Pack) -> Iterator[tuple[Output | Copy, str]]:
    """The rows that make one file, or one for each thing, each with where that comes from."""
    yield from ((output, output.template) for output in pack.outputs)
    for copy in pack.copies:
        if any(os.path.isfile(folder / copy.source) for folder in pack.folders):
            yield copy, copy.source
