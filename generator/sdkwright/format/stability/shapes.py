"""Part of `format.stability`: the shapes that black is known to leave alone, and how they are learned.

A shape is learned from text that black gave back unchanged, and holds for any names, strings and numbers as long as
every physical line is within the columns (a string that is an element by itself cannot be split, and may be longer):

- `l` and a statement that stands on one line;
- `e`, the bracket that it stands in, and an element that has a line for itself and a comma behind it;
- `p`, where it stands, and the two lines around elements that each have their own: black keeps brackets apart whose
  last element has a comma, however short they are (its "magic trailing comma"), and lays out each element by itself.

Of anything else (a bracket without that comma, a line that is too long) the lengths decide, and it has no shape.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from importlib.metadata import version
from pathlib import Path

from sdkwright.format.stability.lengths import is_broken_for_its_length
from sdkwright.format.stability.statements import Kind, Statement

_ALWAYS = ("lelse:", "ltry:", "lfinally:")
"""What there is one way to write of; black cannot be asked about it without the block before it."""
_STRING = "s,"
_TABLES = Path(__file__).parent / "tables"


def table_file(black: str | None = None) -> Path:
    """Where the shapes of a version of black (by default the one that is installed) are shipped, if they are."""
    return _TABLES / f"black-{black or version('black')}.txt"


class Shapes:
    """A table of shapes. One that is not in it is not known to be stable, whatever it is."""

    def __init__(self, known: Iterable[str] = (), *, has_rules: bool = False) -> None:
        self._known = {*known, *_ALWAYS}
        self.has_rules = has_rules
        """Whether this black is known to break long statements as `long_lines` does."""
        self.learned: set[str] = set()
        """What has been added since."""

    @classmethod
    def shipped(cls) -> Shapes:
        """Those that the tests have learned from black's installed version; none of another one."""
        try:
            return cls(table_file().read_text("utf-8").splitlines(), has_rules=True)
        except OSError:
            return cls()

    def know(self, statement: Statement) -> bool:
        """Whether black leaves a statement as it is. That of comments and strings is known when they are read."""
        if not statement.lines:
            return True
        known = self._known
        if len(statement.lines) == 1:
            line = statement.lines[0]
            return line.is_short and f"l{line.shape}" in known
        keys = exploded(statement)
        return keys is not None and known.issuperset(keys)

    def learn(self, statement: Statement) -> None:
        """Remembers the shape of a statement that black gave back as it was."""
        for key in shapes_of(statement):
            if key not in self._known:
                self._known.add(key)
                self.learned.add(key)

    def add(self, keys: Iterable[str]) -> None:
        """Takes over what was learned elsewhere."""
        self._known.update(keys)


def shapes_of(statement: Statement) -> Sequence[str]:
    """The shapes in a statement; none where lengths decide."""
    if len(statement.lines) == 1:
        line = statement.lines[0]
        return [f"l{line.shape}"] if line.is_short else []
    return exploded(statement) or []


def exploded(statement: Statement) -> list[str] | None:
    """The shapes of a statement of several lines; None where lengths decide of a bracket, and it is not told how."""
    keys: list[str] = []
    waiting: list[str] = []
    where = _WHERE.get(statement.kind, "x")
    lines = statement.lines
    at = 0
    while at < len(lines):
        line, end = lines[at], at + 1
        is_short = line.is_short or (line.shape == _STRING and waiting)  # however long: it cannot be split
        if not is_short or line.shape is None or line.depth != statement.depth + len(waiting) - line.closes:
            return None
        if line.closes:
            if not waiting or not lines[at - 1].ends_element:
                return None
            keys.append(f"p{waiting.pop()} … {line.shape}")
            if waiting and not line.ends_element:
                return None
        elif line.opens and (found := _broken(statement, at, is_element=bool(waiting))):
            end = found
        elif line.opens:
            waiting.append(f"{where}{waiting[-1][-1] if waiting else '.'}{line.shape}")
        elif line.balance == 0 and waiting and line.ends_element:
            keys.append(f"e{where}{waiting[-1][-1]}{line.shape}")
        else:
            return None
        at = end
    return keys


def _broken(statement: Statement, at: int, *, is_element: bool) -> int:
    """Where a bracket ends that is broken for its length alone; 0 where that is not told."""
    lines = statement.lines
    end = next((n + 1 for n in range(at + 1, len(lines)) if lines[n].closes), 0)
    is_whole = is_element or end == len(lines)
    if not end or not is_whole or lines[end - 1].ends_element is not is_element:
        return 0
    texts = statement.texts[at:end]
    return end if is_broken_for_its_length(texts, lines[at:end], is_element=is_element) else 0


_WHERE = {Kind.DEF: "d", Kind.IMPORT: "i", Kind.CLASS: "c"}
"""Kinds of statements in whose brackets other rules hold than elsewhere."""
