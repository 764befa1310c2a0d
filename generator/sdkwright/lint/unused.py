"""Options of a pack that no template, no path and no condition asks for, and macros that nothing calls."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from jinja2 import nodes

from sdkwright.disk import Unreadable, read_file
from sdkwright.lint.sources import Library, Parsed
from sdkwright.packs import Copy, Output, Pack
from sdkwright.packs.conditions import flags_in
from sdkwright.report import Mark, Report

_OPTIONS = "options"
NOWHERE = Mark("", 1, 1)
"""Where a template is asked for that was read before."""
_HOLE = re.compile(r"\{options\.(\w+)\}")


def check_options(pack: Pack, library: Library, report: Report) -> None:
    """A warning for each option that a pack.toml has for nothing; a program may ask for any.

    Where something is wrong already, what would ask for it may be misspelt.
    """
    if pack.program is not None or report.failed:
        return
    rows: tuple[Output | Copy, ...] = (*pack.outputs, *pack.copies)
    used = {name for row in rows for name in _HOLE.findall(row.path)}
    flags = (flag.name for row in rows if row.when is not None for flag in flags_in(row.when))
    used |= {name.partition(".")[2] for name in flags if name.startswith(f"{_OPTIONS}.")}
    for parsed in filter(None, (library.read(name, Mark(pack.manifest, 1, 1)) for name in sorted(library.names))):
        found = list(_asked(parsed))
        if len(found) < sum(each.name == _OPTIONS for each in parsed.tree.find_all(nodes.Name)):
            return  # all of them are given to somebody
        used.update(found)
    for option in pack.options:
        line = _line(pack, option.name)
        if option.name not in used and line:
            at = Mark(pack.manifest, line, 1)
            report.warning("unused-option", f"nothing in this pack asks for the option `{option.name}`", at)


def check_macros(library: Library, report: Report) -> None:
    """A warning for each macro that no template of the pack calls or imports, itself apart.

    Where something is wrong already, what would call it may be misspelt.
    """
    if report.failed:
        return
    every = [parsed for name in sorted(library.names) if (parsed := library.read(name, NOWHERE)) is not None]
    for parsed in every:
        for macro in parsed.tree.find_all(nodes.Macro):
            own = frozenset(map(id, macro.find_all((nodes.Name, nodes.Getattr))))
            if not any(macro.name in _called(each, own) for each in every):
                at = parsed.mark(macro.lineno, macro.name)
                report.warning(
                    "unused-macro", f"nothing calls the macro `{macro.name}`", at, hint="call it, or delete it"
                )


def _called(parsed: Parsed, own: frozenset[int]) -> Iterator[str]:
    """The names that a template reads, those of `own` nodes apart."""
    yield from (each.name for each in parsed.tree.find_all(nodes.Name) if id(each) not in own)
    yield from (each.attr for each in parsed.tree.find_all(nodes.Getattr) if id(each) not in own)
    for drawn in parsed.tree.find_all(nodes.FromImport):
        yield from (each if isinstance(each, str) else each[0] for each in drawn.names)


def _asked(parsed: Parsed) -> Iterator[str]:
    for node in parsed.tree.find_all(nodes.Getattr):
        if _is_options(node.node):
            yield node.attr
    for item in parsed.tree.find_all(nodes.Getitem):
        if _is_options(item.node) and isinstance(item.arg, nodes.Const):
            yield str(item.arg.value)


def _is_options(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == _OPTIONS


def _line(pack: Pack, name: str) -> int:
    """Where a pack.toml has an option; 0 where it is that of a pack which it extends."""
    try:
        text = read_file(Path(pack.manifest)).decode("utf-8")
    except (OSError, Unreadable, UnicodeDecodeError):
        return 0
    found = re.search(rf"^\s*\[\s*options\s*\.\s*[\"']?{re.escape(name)}[\"']?\s*\]", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 0
