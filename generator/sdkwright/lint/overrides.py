"""A folder that shadows templates of packs: what in it has no effect, since nothing asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sdkwright.disk import is_folder
from sdkwright.lint.sources import Library, Parsed, constants, near
from sdkwright.packs import Pack
from sdkwright.report import Mark, Report

_SUFFIX = ".jinja"


def check_dead_templates(folder: Path, packs: Sequence[Pack], used: frozenset[str], report: Report) -> None:
    """An error for each template that takes the place of none, and that no other one draws on."""
    rows = {output.template for pack in packs for output in pack.outputs}
    theirs = {name for pack in packs for root in pack.folders if root != folder for name in _templates(root)}
    for name in sorted(set(_templates(folder)) - rows - theirs - {each.lstrip("!") for each in used}):
        mark = Mark((folder / name).as_posix(), 1, 1)
        report.error("dead-template", f"no pack of this run has {name}", mark, hint=near(name, sorted(rows | theirs)))


def _templates(folder: Path) -> Iterator[str]:
    found = (file for file in folder.rglob(f"*{_SUFFIX}") if file.is_file()) if is_folder(folder) else ()
    return (file.relative_to(folder).as_posix() for file in found)


def check_dead_blocks(parsed: Parsed, library: Library, report: Report) -> None:
    """An error for each block of a template that replaces no block of what the template extends."""
    parent = parsed.extends
    if parent is None:
        return
    known: dict[str, None] = {}
    for each in _above(parsed, library):
        known.update(dict.fromkeys(each.blocks))
    inner = {block.name for outer in parsed.blocks.values() for block in Parsed.inner_blocks(outer)}
    for name, block in parsed.blocks.items():
        if known and name not in known and name not in inner:
            above = next(constants(parent.template), "its parent").lstrip("!")
            mark = parsed.mark(block.lineno, name)
            report.error("dead-block", f"the block `{name}` replaces nothing in {above}", mark, hint=near(name, known))


def _above(parsed: Parsed, library: Library) -> Iterator[Parsed]:
    """All that a template extends, the nearest first."""
    seen = {parsed.name}
    waiting = [parsed]
    while waiting:
        each = waiting.pop()
        parent = each.extends
        for name in constants(parent.template) if parent is not None else ():
            found = library.read(name, each.mark(parent.lineno, "extends")) if name not in seen and parent else None
            seen.add(name)
            if found is not None:
                waiting.append(found)
                yield found
