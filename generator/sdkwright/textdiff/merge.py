"""A merge of three texts, as `diff3` does it (S. Khanna, K. Kunal, B. Pierce: A Formal Investigation of Diff3, 2007).

Where one of two sides left the base as it is, the other side decides; where both did the same, that is it. Everything
else is a conflict, and so are two changes with no line between them that all three share.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.textdiff.matching import blocks, lines_of


@dataclass(frozen=True, slots=True)
class Conflict:
    """Lines that both sides changed. `mine_at` and `theirs_at` are the first of them in each, counted from 1."""

    base: tuple[str, ...]
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    mine_at: int
    theirs_at: int


@dataclass(frozen=True, slots=True)
class Merged:
    """The text that came of it, which is worth nothing where there are conflicts."""

    text: str
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class _Chunk:
    """A part of all three, from where they agreed last to where they agree again; ends are outside."""

    base: slice
    mine: slice
    theirs: slice


def merge(base: str, mine: str, theirs: str) -> Merged:
    """What two sides made of one text, in one text."""
    old, first, second = lines_of(base), lines_of(mine), lines_of(theirs)
    parts: list[str] = []
    conflicts: list[Conflict] = []
    for chunk in _chunks(old, first, second):
        before, one, other = old[chunk.base], first[chunk.mine], second[chunk.theirs]
        if one in (before, other):
            parts += other
        elif other == before:
            parts += one
        else:
            at = chunk.mine.start + 1, chunk.theirs.start + 1
            conflicts.append(Conflict(tuple(before), tuple(one), tuple(other), *at))
    return Merged("".join(parts), tuple(conflicts))


def _chunks(base: Sequence[str], mine: Sequence[str], theirs: Sequence[str]) -> Iterator[_Chunk]:
    """All three in parts: runs of lines that they share, and what lies between these."""
    in_mine, in_theirs = _places(base, mine), _places(base, theirs)
    at = one = other = 0
    for line in sorted(in_mine.keys() & in_theirs.keys()):
        if (line, in_mine[line], in_theirs[line]) != (at, one, other):
            yield _Chunk(slice(at, line), slice(one, in_mine[line]), slice(other, in_theirs[line]))
        at, one, other = line + 1, in_mine[line] + 1, in_theirs[line] + 1
        yield _Chunk(slice(line, at), slice(one - 1, one), slice(other - 1, other))
    yield _Chunk(slice(at, len(base)), slice(one, len(mine)), slice(other, len(theirs)))


def _places(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Where each line of the base that another text has is in that text."""
    return {block.old + n: block.new + n for block in blocks(base, other) for n in range(block.size)}
