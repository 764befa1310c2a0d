"""A unified diff (POSIX, `diff -u`): written with as much around each change as is asked for, and applied strictly."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.parse import whole
from sdkwright.textdiff.matching import blocks, lines_of

CONTEXT = 3
_HUNK = re.compile(r"@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@.*")
_NO_NEWLINE = "\\ No newline at end of file"


class PatchDamaged(Exception):
    """A patch does not fit the text that it was made of; `line` is the one of the patch, counted from 1."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason, line)
        self.reason = reason
        self.line = line


@dataclass(frozen=True, slots=True)
class Replaced:
    """Lines from `old` to `old_end` that became those from `new` to `new_end`; all count from 0, an end is outside."""

    old: int
    old_end: int
    new: int
    new_end: int


def replaced(old: Sequence[str], new: Sequence[str]) -> list[Replaced]:
    """All places at which two texts differ, in order."""
    found, at_old, at_new = [], 0, 0
    for block in [*blocks(old, new), None]:
        old_end, new_end = (len(old), len(new)) if block is None else (block.old, block.new)
        if at_old < old_end or at_new < new_end:
            found.append(Replaced(at_old, old_end, at_new, new_end))
        if block is not None:
            at_old, at_new = block.old + block.size, block.new + block.size
    return found


def unified(old: str, new: str, path: str, *, is_new: bool = False, is_gone: bool = False) -> list[str]:
    """The lines of a diff, without their ends; none where the texts are the same.

    A text that was not there before (`is_new`), or is not there any more (`is_gone`), is `/dev/null`, as git has it.
    """
    before, after = lines_of(old), lines_of(new)
    places = replaced(before, after)
    if not places and not (is_new or is_gone):
        return []
    head = ["--- /dev/null" if is_new else f"--- a/{path}", "+++ /dev/null" if is_gone else f"+++ b/{path}"]
    return [*head, *(line for hunk in _hunks(places) for line in _hunk(hunk, before, after))]


def counted(old: str, new: str) -> tuple[int, int]:
    """How many lines a diff adds, and how many it takes away."""
    places = replaced(lines_of(old), lines_of(new))
    return sum(each.new_end - each.new for each in places), sum(each.old_end - each.old for each in places)


def _hunks(places: Sequence[Replaced]) -> list[list[Replaced]]:
    """The changes that are so near to each other that what is around them touches."""
    hunks: list[list[Replaced]] = []
    for place in places:
        if hunks and place.old - hunks[-1][-1].old_end <= 2 * CONTEXT:
            hunks[-1].append(place)
        else:
            hunks.append([place])
    return hunks


def _hunk(places: Sequence[Replaced], old: Sequence[str], new: Sequence[str]) -> Iterator[str]:
    start, end = max(0, places[0].old - CONTEXT), min(len(old), places[-1].old_end + CONTEXT)
    new_start = places[0].new - (places[0].old - start)
    new_end = places[-1].new_end + end - places[-1].old_end
    yield f"@@ -{_range(start, end)} +{_range(new_start, new_end)} @@"
    at = start
    for place in places:
        yield from _signed(" ", old[at : place.old])
        yield from _signed("-", old[place.old : place.old_end])
        yield from _signed("+", new[place.new : place.new_end])
        at = place.old_end
    yield from _signed(" ", old[at:end])


def _range(start: int, end: int) -> str:
    """A range of lines as POSIX has it: the first one counts from 1, and stands before it where there is none."""
    size = end - start
    return f"{start + 1 if size else start}" + ("" if size == 1 else f",{size}")


def _signed(sign: str, lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        yield sign + line.removesuffix("\n")
        if not line.endswith("\n"):
            yield _NO_NEWLINE


def patched(old: str, diff: str) -> str:
    """What a diff makes of the text that it was made of. Raises PatchDamaged where a line of it is not as it says."""
    return "".join(_patched(lines_of(old), diff.split("\n")))


def _patched(old: Sequence[str], diff: Sequence[str]) -> Iterator[str]:
    at, number = 0, 0
    while number < len(diff):
        header = _HUNK.fullmatch(diff[number])
        if header is None:
            if number > 1 and diff[number]:
                raise PatchDamaged("a hunk has to begin here: @@ -1,2 +1,3 @@", number + 1)
            number += 1
            continue
        size, new_size = _number(header[2]), _number(header[4])
        start = _number(header[1]) - (1 if size else 0)
        if not at <= start <= len(old):
            raise PatchDamaged("this hunk is not where the text has such lines", number + 1)
        yield from old[at:start]
        at, number = start, number + 1
        while size or new_size:
            sign, line = _read_line(diff, number)
            if sign in " -":
                if at >= len(old) or old[at] != line or not size:
                    raise PatchDamaged("the text that was generated has another line here", number + 1)
                at, size = at + 1, size - 1
            if sign in " +":
                if not new_size:
                    raise PatchDamaged("there are more lines than the head of the hunk says", number + 1)
                new_size -= 1
                yield line
            number += 1 if line.endswith("\n") else 2
    yield from old[at:]


def _number(text: str | None) -> int:
    """A number in the head of a hunk, which is 1 where it is left out; the pattern allows nine digits."""
    found = whole(text) if text is not None else 1
    return found if found is not None else 0


def _read_line(diff: Sequence[str], number: int) -> tuple[str, str]:
    """The sign of a line, and what follows it, with its end."""
    line = diff[number] if number < len(diff) else ""
    if line[:1] not in (" ", "-", "+") or not line:
        raise PatchDamaged("there are fewer lines than the head of the hunk says", min(number, len(diff) - 1) + 1)
    is_last = number + 1 < len(diff) and diff[number + 1] == _NO_NEWLINE
    return line[0], line[1:] + ("" if is_last else "\n")
