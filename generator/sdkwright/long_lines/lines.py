"""Part of `long_lines`: a line of tokens as black keeps it, and what it asks about one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sdkwright.long_lines.leaves import Kind, Leaf

COLUMNS = 88
INDENT = 4
COMMA, PIPE = 18, 9
"""What black calls priorities: at which of the delimiters that stand in no bracket a line is split first."""


@dataclass(slots=True)
class Line:
    """Tokens, and the brackets and delimiters among those that are tracked."""

    depth: int
    is_inside: bool = False
    """Whether a bracket around it was opened on a line before."""
    is_exploded: bool = False
    """Whether it is to be split at its commas however short it is."""
    leaves: list[Leaf] = field(default_factory=list)
    magic: Leaf | None = None
    """A bracket that is closed behind a comma, which keeps it apart."""
    delimiters: dict[int, int] = field(default_factory=dict)
    invisible: list[Leaf] = field(default_factory=list)
    _open: list[Leaf] = field(default_factory=list)
    _previous: Leaf | None = None

    def append(self, leaf: Leaf, *, is_tracked: bool) -> None:
        """Adds a token."""
        if self.is_inside or is_tracked:
            self._mark(leaf)
            if leaf.kind is Kind.CLOSE and self._is_magic(leaf):
                self.magic = leaf
        self.leaves.append(leaf)

    def _mark(self, leaf: Leaf) -> None:
        kind, waiting = leaf.kind, self._open
        if kind is Kind.CLOSE:
            if not waiting:
                return
            leaf.opening = waiting.pop()
            if not leaf.value:
                self.invisible.append(leaf)
        leaf.depth = len(waiting)
        if not waiting:
            if kind is Kind.PIPE and self._previous is not None:
                self.delimiters[id(self._previous)] = PIPE
            elif kind is Kind.COMMA:
                self.delimiters[id(leaf)] = COMMA
        if kind is Kind.OPEN:
            waiting.append(leaf)
            if not leaf.value:
                self.invisible.append(leaf)
        self._previous = leaf

    def _is_magic(self, closing: Leaf) -> bool:
        if not self.leaves or self.leaves[-1].kind is not Kind.COMMA:
            return False
        if closing.bracket == "{":
            return True
        if closing.bracket == "[":
            return closing.is_atom or not is_one_between(closing, self.leaves)
        return self.is_import or (closing.opening is not None and not is_one_between(closing, self.leaves))

    @property
    def is_import(self) -> bool:
        return bool(self.leaves) and self.leaves[0].value == "from"

    @property
    def is_definition(self) -> bool:
        values = [leaf.value for leaf in self.leaves[:2]]
        return values[:1] == ["def"] or values == ["async", "def"]

    @property
    def is_short(self) -> bool:
        return self.fits(COLUMNS)

    def fits(self, columns: int) -> bool:
        """Whether it takes so many columns at most."""
        return len(str(self)) <= columns

    def priority(self, without: Leaf | None = None) -> int:
        """The highest priority of its delimiters, but one of them; 0 where there is none."""
        return max(
            (found for key, found in self.delimiters.items() if without is None or key != id(without)), default=0
        )

    @property
    def can_be_split(self) -> bool:
        return len(self.leaves) > 1

    def __str__(self) -> str:
        if not self.leaves:
            return ""
        first, *others = self.leaves
        return f"{' ' * INDENT * self.depth}{first.value}{''.join([leaf.space + leaf.value for leaf in others])}"


def is_one_between(closing: Leaf, leaves: Sequence[Leaf]) -> bool:
    """Whether a pair of brackets, which is closed behind or among these tokens, holds one element and a comma."""
    opening = closing.opening
    at = next((n for n, leaf in enumerate(leaves) if leaf is opening), None)
    if at is None:
        return False
    commas = 0
    for leaf in leaves[at + 1 :]:
        if leaf is closing:
            break
        if leaf.kind is Kind.COMMA and leaf.depth == closing.depth + 1:
            commas += 1
            if leaf.is_separator:
                return False
    return commas < 2


def inside_brackets(leaves: Sequence[Leaf]) -> set[int]:
    """The tokens that stand in pairs of brackets, both of which are among these, the brackets included."""
    found: set[int] = set()
    waiting: list[int] = []
    for at, leaf in enumerate(leaves):
        if leaf.kind is Kind.OPEN:
            waiting.append(at)
        elif leaf.kind is Kind.CLOSE and waiting:
            if leaves[waiting[-1]].bracket != leaf.bracket:
                break
            found.update(map(id, leaves[waiting.pop() : at + 1]))
        elif leaf.kind is Kind.CLOSE and found:
            break
    return found


def are_short(lines: Iterable[Line]) -> bool:
    """Whether all of them fit."""
    return all(line.is_short for line in lines)
