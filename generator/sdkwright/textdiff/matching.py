"""Which lines of two texts are the same line: by those that occur once in both (patience diff, Bram Cohen).

Generated code repeats itself: brackets, blank lines and whole signatures. A line that is there once on both sides
leads; what lies between two of them is compared by `difflib`, as long as it is short.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

_LARGEST = 4_000_000
"""The product of two numbers of lines, from which on `difflib` takes too long: such a part counts as replaced."""


class Block(NamedTuple):
    """So many lines from `old` of the one text are those from `new` of the other; both count from 0."""

    old: int
    new: int
    size: int


class _Part(NamedTuple):
    old: int
    old_end: int
    new: int
    new_end: int


def lines_of(text: str) -> list[str]:
    """The lines of a text with their ends: `\\n` alone ends one, and the last one may have none."""
    found = text.split("\n")
    return [*(f"{line}\n" for line in found[:-1]), *([found[-1]] if found[-1] else [])]


def blocks(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """The lines that two texts share, in order; neighbouring ones are one block."""
    joined: list[Block] = []
    for block in sorted(_found(old, new)):
        last = joined[-1] if joined else None
        if last is not None and last.old + last.size == block.old and last.new + last.size == block.new:
            joined[-1] = last._replace(size=last.size + block.size)
        else:
            joined.append(block)
    return joined


def _found(old: Sequence[str], new: Sequence[str]) -> Iterator[Block]:
    waiting = [_Part(0, len(old), 0, len(new))]
    while waiting:
        part = waiting.pop()
        start = _same(old, new, part)
        if start:
            yield Block(part.old, part.new, start)
        part = part._replace(old=part.old + start, new=part.new + start)
        end = _same_at_end(old, new, part)
        if end:
            yield Block(part.old_end - end, part.new_end - end, end)
        part = part._replace(old_end=part.old_end - end, new_end=part.new_end - end)
        if part.old == part.old_end or part.new == part.new_end:
            continue
        leading = _leading(old, new, part)
        if leading:
            waiting += _between(part, leading)
        else:
            yield from _compared(old, new, part)


def _same(old: Sequence[str], new: Sequence[str], part: _Part) -> int:
    count = 0
    while part.old + count < part.old_end and part.new + count < part.new_end:
        if old[part.old + count] != new[part.new + count]:
            break
        count += 1
    return count


def _same_at_end(old: Sequence[str], new: Sequence[str], part: _Part) -> int:
    count = 0
    while part.old_end - count > part.old and part.new_end - count > part.new:
        if old[part.old_end - count - 1] != new[part.new_end - count - 1]:
            break
        count += 1
    return count


def _leading(old: Sequence[str], new: Sequence[str], part: _Part) -> list[tuple[int, int]]:
    """The longest run of lines that occur once in both parts, and in one order."""
    once_old = _once(old, part.old, part.old_end)
    once_new = _once(new, part.new, part.new_end)
    return _rising(sorted((at, once_new[line]) for line, at in once_old.items() if line in once_new))


def _once(lines: Sequence[str], start: int, end: int) -> dict[str, int]:
    counts = Counter(lines[start:end])
    return {lines[at]: at for at in range(start, end) if counts[lines[at]] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest part of the pairs in which the second numbers rise (patience sorting)."""
    tops: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for index, (_, at) in enumerate(pairs):
        pile = bisect_left(tops, at)
        before.append(ends[pile - 1] if pile else None)
        tops[pile:], ends[pile:] = [at, *tops[pile + 1 :]], [index, *ends[pile + 1 :]]
    found: list[tuple[int, int]] = []
    index_now = ends[-1] if ends else None
    while index_now is not None:
        found.append(pairs[index_now])
        index_now = before[index_now]
    return found[::-1]


def _between(part: _Part, leading: Sequence[tuple[int, int]]) -> Iterator[_Part]:
    """The parts from each leading line to the next one; each begins with the line that leads."""
    starts = [(part.old, part.new), *leading]
    ends = [*leading, (part.old_end, part.new_end)]
    for (old, new), (old_end, new_end) in zip(starts, ends, strict=True):
        yield _Part(old, old_end, new, new_end)


def _compared(old: Sequence[str], new: Sequence[str], part: _Part) -> Iterator[Block]:
    if (part.old_end - part.old) * (part.new_end - part.new) > _LARGEST:
        return
    matcher = SequenceMatcher(None, old[part.old : part.old_end], new[part.new : part.new_end], autojunk=False)
    for found in matcher.get_matching_blocks():
        if found.size:
            yield Block(part.old + found.a, part.new + found.b, found.size)
