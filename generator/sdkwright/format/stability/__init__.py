"""Part of `format`: what black writes for a text, with as little of black as possible, and to the byte.

```
physical     one physical line      docstrings   strings in three quotes
statements   logical lines          blank_lines  the empty lines between them
shapes       what is known to be stable
alone        a statement that is not known, through black by itself
```
Black lays out each logical line by itself, by the kinds of its tokens and by whether it fits, and puts empty lines
between them by their kinds. So a statement whose shape black has once left alone is left alone, one that is new (or
whose lengths matter) goes through black without the rest of the file, and a file in which anything is not told apart
goes through black as a whole. Where lengths decide, `long_lines` breaks the statement as that black does whose shapes
are shipped; beside another one it is not asked. What this gives is what black gives: `tests/stability` tries it on
every description and on lines that were changed at random, with black itself as the judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from sdkwright.format.stability.blank_lines import BlankLines
from sdkwright.format.stability.shapes import Shapes, shapes_of
from sdkwright.format.stability.statements import Statement, Unreadable, check_depths, statements
from sdkwright.long_lines import laid_out

__all__ = ["Ask", "Shapes", "Unreadable", "is_readable", "read", "settle", "unknown"]

Ask = Callable[[Sequence[str], Statement], Sequence[str]]
"""What black makes of the lines of one statement. Raises Unreadable where that cannot be told without the rest."""


def read(text: str) -> tuple[list[str], list[Statement]]:
    """The lines of a text and its statements, if its empty lines are as black has them; else raises Unreadable."""
    lines = text.split("\n")
    if len(lines) < 2 or lines.pop() or not lines[-1] or not lines[0]:
        raise Unreadable
    found = list(statements(lines))
    check_depths(found)
    blank_lines = BlankLines()
    if not all(map(blank_lines.are_as_black_has_them, found)):
        raise Unreadable
    return lines, found


def is_readable(text: str) -> bool:
    """Whether a text is told apart into statements, so that black has to see no more than some of these."""
    try:
        read(text)
    except Unreadable:
        return False
    return True


def unknown(texts: Iterable[str], shapes: Shapes) -> Iterator[tuple[Sequence[str], Statement]]:
    """The statements of texts that black has to be asked about, one of each shape; a text that it has to see as a whole
    has none."""
    waiting: set[str] = set()
    for text in texts:
        try:
            lines, found = read(text)
        except Unreadable:
            continue
        for each in found:
            if not shapes.know(each) and _laid_out(lines[each.start : each.end], each, shapes) is None:
                keys = shapes_of(each)
                if not keys or not waiting.issuperset(keys):
                    yield lines[each.start : each.end], each
                waiting.update(keys)


def settle(text: str, shapes: Shapes, ask: Ask) -> str:
    """What black makes of a Python text that parses. Raises Unreadable where it has to see the whole of it."""
    lines, found = read(text)
    changes: list[tuple[Statement, Sequence[str]]] = []
    for statement in found:
        if shapes.know(statement):
            continue
        printed = lines[statement.start : statement.end]
        told = _laid_out(printed, statement, shapes)
        written = ask(printed, statement) if told is None else told
        if written != printed:
            changes.append((statement, written))
        elif told is None:
            shapes.learn(statement)
    if not changes:
        return text
    for statement, written in reversed(changes):
        lines[statement.start : statement.end] = written
    return "\n".join(lines) + "\n"


def _laid_out(lines: Sequence[str], statement: Statement, shapes: Shapes) -> Sequence[str] | None:
    """What black makes of the lines of a statement by its rules for lengths, if those are known of this black."""
    if not shapes.has_rules:
        return None
    found = laid_out("\n".join(lines), depth=statement.depth)
    return None if found is None else [f"{'    ' * statement.depth}{line}" for line in found]
