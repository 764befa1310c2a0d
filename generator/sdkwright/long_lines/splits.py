"""Part of `long_lines`: the ways to split a line, as black tries them.

A signature is split at its first bracket, all else at its last; what stands in a bracket is split at its delimiters of
the highest priority before that. Of the last bracket, black also tries whether one further to the left leaves a first
line that fits; and whether parentheses that could be left out make more lines fit.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from sdkwright.long_lines.leaves import Kind, Leaf, Unknown
from sdkwright.long_lines.lines import COLUMNS, COMMA, INDENT, Line, are_short, inside_brackets, is_one_between


class _CannotSplit(Exception):
    """This way leads nowhere; the next one is tried."""


class _Part(Enum):
    HEAD = auto()
    BODY = auto()
    TAIL = auto()


@dataclass(frozen=True, slots=True)
class _Split:
    """A line in three: what opens a bracket, what stands in it, and what closes it."""

    head: Line
    body: Line
    tail: Line
    opening: Leaf
    closing: Leaf

    @property
    def lines(self) -> Iterator[Line]:
        return (line for line in (self.head, self.body, self.tail) if line.leaves)


def broken(leaves: Sequence[Leaf], *, depth: int) -> list[str]:
    """The lines of a statement, without the indentation that they share; raises Unknown where black would ask more."""
    line = Line(depth)
    for leaf in leaves:
        line.append(leaf, is_tracked=True)
    found = [str(each)[INDENT * depth :] for each in _laid_out(line, is_forced=False)]
    if line.is_definition and _is_return_in_doubt(found, COLUMNS - INDENT * depth):
        raise Unknown
    return found


def _is_return_in_doubt(lines: Sequence[str], columns: int) -> bool:
    """Whether black might lay out another way what a signature returns: it keeps apart what has a comma at its end, and
    rather splits it than parameters that fit on its first line."""
    if lines[-1].endswith(",]:"):
        return True
    is_split = lines[-1].startswith("]") and not lines[1].endswith(",")
    return is_split and len(lines[0]) + len(lines[1]) - INDENT + len(lines[2]) <= columns


def _laid_out(line: Line, *, is_forced: bool) -> list[Line]:
    """The lines that a line becomes. With `is_forced`, parentheses that could be left out are shown."""
    ways: list[Callable[[Line, bool], Iterator[Line]]]
    if not line.is_exploded and line.magic is None and line.is_short:
        return [line]
    if line.is_definition:
        ways = [_at_first_bracket]
    else:
        ways = [_at_delimiters, _at_last_bracket] if line.is_inside else [_at_last_bracket]
    for way in ways:
        try:
            return _tried(line, way, is_forced=is_forced)
        except _CannotSplit:
            continue
    return [line]


def _tried(line: Line, way: Callable[[Line, bool], Iterator[Line]], *, is_forced: bool) -> list[Line]:
    before = str(line)
    optional = [leaf for leaf in line.invisible if not leaf.depth]
    found: list[Line] = []
    for each in way(line, is_forced):
        if str(each) == before:
            raise _CannotSplit
        found += _laid_out(each, is_forced=is_forced)
    if (
        is_forced
        or way is not _at_last_bracket
        or not line.invisible
        or any(leaf.value for leaf in optional)
        or found[0].is_short
        or any(leaf.is_added for leaf in line.leaves)
    ):
        return found
    again = Line(line.depth, is_inside=line.is_inside, is_exploded=line.is_exploded, magic=line.magic)
    for leaf in line.leaves:
        again.append(leaf.copy(), is_tracked=True)
    second = _tried(again, way, is_forced=True)
    return second if are_short(second) else found


# ----------------------------------------------------------------------------------------- at a bracket


def _built(leaves: list[Leaf], line: Line, opening: Leaf, part: _Part) -> Line:
    """A part of a line, which may get a comma, and may have to be split at its commas."""
    is_body = part is _Part.BODY
    built = Line(line.depth + is_body, is_inside=is_body)
    if is_body and leaves and leaves[-1].kind is not Kind.COMMA and _needs_comma(leaves, line, opening):
        leaves = [*leaves, Leaf(Kind.COMMA, ",", is_added=True)]
    tracked = inside_brackets(leaves) if part is _Part.HEAD else set()
    for leaf in leaves:
        built.append(leaf, is_tracked=id(leaf) in tracked)
    if is_body and leaves:
        last = leaves[-1] if leaves[-1].kind is Kind.COMMA else None
        is_kept_apart = last is not None or opening.is_atom
        built.is_exploded = is_kept_apart and built.priority(last) == COMMA
    return built


def _needs_comma(leaves: Sequence[Leaf], line: Line, opening: Leaf) -> bool:
    if line.is_import:
        return True
    if not line.is_definition or opening.value != "(":
        return False
    return not any(leaf.kind is Kind.COMMA and not leaf.is_in_type for leaf in leaves)


def _check(body: Line, tail: Line) -> None:
    """Raises where nothing is won by a split."""
    if not body.leaves and len(str(tail).strip()) < 3:
        raise _CannotSplit


def _at_first_bracket(line: Line, _is_forced: bool) -> Iterator[Line]:
    """A signature: its parameters between the lines that open and close them."""
    start = next(n for n, leaf in enumerate(line.leaves) if leaf.kind is Kind.OPEN and leaf.bracket == "(")
    opening = line.leaves[start]
    end = next((n for n, leaf in enumerate(line.leaves) if leaf.kind is Kind.CLOSE and leaf.opening is opening), 0)
    if end <= start + 1:
        raise _CannotSplit
    head = _built(line.leaves[: start + 1], line, opening, _Part.HEAD)
    body = _built(line.leaves[start + 1 : end], line, opening, _Part.BODY)
    tail = _built(line.leaves[end:], line, opening, _Part.TAIL)
    yield from (head, body, tail)


def _at_last_bracket(line: Line, is_forced: bool) -> Iterator[Line]:
    """At the last bracket, or at one before it, if that leaves a first line that fits."""
    lengths, length = {}, INDENT * line.depth
    for at, leaf in enumerate(line.leaves):
        lengths[id(leaf)] = length
        length += _length(leaf, at)
    first: list[Line] | None = None
    for omitted in _omitted(line):
        if omitted and _opens_too_late(line, omitted, lengths):
            continue
        lines = list(_right_hand(_last_bracket(line, omitted), line, is_forced=is_forced, omitted=omitted))
        if first is None and not omitted:
            first = lines
        if lines[0].is_short:
            return iter(lines)
    if first is not None:
        return iter(first)
    return _right_hand(_last_bracket(line, ()), line, is_forced=is_forced, omitted=())


def _length(leaf: Leaf, at: int) -> int:
    return len(leaf.value) + (len(leaf.space) if at else 0)


def _opens_too_late(line: Line, omitted: Collection[int], lengths: dict[int, int]) -> bool:
    """Whether the bracket that is split at is opened where the line is too long already."""
    closing = next(
        (leaf for leaf in reversed(line.leaves) if leaf.kind is Kind.CLOSE and id(leaf) not in omitted), None
    )
    opening = None if closing is None else closing.opening
    return opening is not None and bool(opening.value) and lengths.get(id(opening), 0) > COLUMNS


def _omitted(line: Line) -> Iterator[set[int]]:
    """Which closing brackets to leave as they are: ever more from the right, while what they hold fits in a line."""
    omitted: set[int] = set()
    if line.magic is None:
        yield omitted
    length = INDENT * line.depth
    opening: Leaf | None = None
    closing: Leaf | None = None
    inner: set[int] = set()
    for at in range(len(line.leaves) - 1, -1, -1):
        leaf = line.leaves[at]
        length += _length(leaf, at)
        if length > COLUMNS:
            return
        before = line.leaves[at - 1] if at else None
        has_comma = before is not None and before.kind is Kind.COMMA and leaf.opening is not None
        if opening is not None:
            if leaf is opening:
                opening = None
            elif leaf.kind is Kind.CLOSE:
                if has_comma and not (leaf.bracket == "(" and is_one_between(leaf, line.leaves)):
                    return
                inner.add(id(leaf))
        elif leaf.kind is Kind.CLOSE:
            if before is not None and before.kind is Kind.OPEN:
                inner.add(id(leaf))
                continue
            if closing is not None:
                omitted.add(id(closing))
                omitted |= inner
                inner.clear()
                yield omitted
            if has_comma and not (leaf.bracket == "(" and is_one_between(leaf, line.leaves)):
                return
            if leaf.value:
                opening, closing = leaf.opening, leaf


def _last_bracket(line: Line, omitted: Collection[int]) -> _Split:
    """The line in three at its last bracket that is not omitted."""
    leaves = line.leaves
    opening: Leaf | None = None
    closing: Leaf | None = None
    end = start = -1
    for at in range(len(leaves) - 1, -1, -1):
        leaf = leaves[at]
        if closing is None and leaf.kind is Kind.CLOSE and id(leaf) not in omitted:
            opening, closing, end = leaf.opening, leaf, at
        elif closing is not None and leaf is opening:
            if at == end - 1:  # it holds nothing, and belongs to what closes
                opening = closing = None
                continue
            start = at
            break
    if opening is None or closing is None or start < 0:
        raise _CannotSplit
    head = _built(leaves[: start + 1], line, opening, _Part.HEAD)
    body = _built(leaves[start + 1 : end], line, opening, _Part.BODY)
    tail = _built(leaves[end:], line, opening, _Part.TAIL)
    _check(body, tail)
    return _Split(head, body, tail, opening, closing)


def _right_hand(split: _Split, line: Line, *, is_forced: bool, omitted: Collection[int]) -> Iterator[Line]:
    """The three lines of a split; if it is at parentheses that could be left out, those of the split without them."""
    is_optional = split.opening.bracket == "(" and not split.opening.value and not split.closing.value
    if not is_forced and is_optional and not line.is_import and _can_do_without(split):
        without = {id(split.closing), *omitted}
        try:
            other = _last_bracket(line, without)
            if _is_better(other, split):
                yield from _right_hand(other, line, is_forced=is_forced, omitted=without)
                return
        except _CannotSplit:
            is_chained = sum(leaf.kind is Kind.EQUAL for leaf in line.leaves) > 1
            if not is_chained and not split.body.can_be_split and not split.body.is_short:
                raise
    split.opening.show()
    split.closing.show()
    yield from split.lines


def _is_better(other: _Split, split: _Split) -> bool:
    """Whether a split without optional parentheses is preferred to the one with them."""
    head = split.head
    if len(head.leaves) < 2 or head.leaves[-2].kind is not Kind.EQUAL:
        return True
    if not any(leaf.kind in (Kind.OPEN, Kind.CLOSE) for leaf in head.leaves[:-1]):
        return True
    if not head.fits(COLUMNS - 1) or head.magic is not None:
        return True
    equals = [sum(leaf.kind is Kind.EQUAL for leaf in each.head.leaves) for each in (split, other)]
    if equals[0] > 1 and equals[0] > equals[1]:
        return False
    for leaf in reversed(other.head.leaves):
        if leaf.kind is Kind.EQUAL:
            break
        if leaf.kind is Kind.CLOSE:
            return True
    return equals[1] > 0 and other.head.is_short


def _can_do_without(split: _Split) -> bool:
    """Whether what stands in optional parentheses has a form that can be split without them."""
    body = split.body
    if not body.delimiters:
        return True
    highest = body.priority()
    if sum(each == highest for each in body.delimiters.values()) > 1:
        return False
    first, second = body.leaves[:2]
    if first.kind is Kind.OPEN and second.kind is not Kind.CLOSE and _ends_well(body, first):
        return True
    before, last = body.leaves[-2:]
    if last.kind is Kind.CLOSE and (last.bracket != "[" or last.is_atom):
        return before.kind is not Kind.OPEN and _begins_well(body, last)
    return False


def _ends_well(line: Line, first: Leaf) -> bool:
    """Whether what follows on the bracket at the beginning fits in a line, or has brackets to split."""
    is_behind = False
    length = INDENT * line.depth
    for at, leaf in enumerate(line.leaves):
        if leaf.kind is Kind.CLOSE and leaf.opening is first:
            is_behind = True
        if is_behind:
            length += _length(leaf, at)
            if length > COLUMNS:
                return False
            if leaf.kind is Kind.OPEN:
                is_behind = False
    return True


def _begins_well(line: Line, last: Leaf) -> bool:
    """Whether what stands before the bracket at the end fits in a line, or has brackets to split."""
    length = INDENT * line.depth
    has_others = False
    for at, leaf in enumerate(line.leaves):
        length += _length(leaf, at)
        if leaf is last.opening:
            return has_others or length <= COLUMNS
        if leaf.kind is Kind.OPEN:
            has_others = True
    return False


# ---------------------------------------------------------------------------------------- at delimiters


def _at_delimiters(line: Line, _is_forced: bool) -> Iterator[Line]:
    """At all delimiters of the highest priority; behind the last element comes a comma where the others have one."""
    highest = line.priority(line.leaves[-1])
    if not highest:
        raise _CannotSplit
    current = Line(line.depth, is_inside=line.is_inside)
    for leaf in line.leaves:
        current.append(leaf, is_tracked=False)
        if line.delimiters.get(id(leaf)) == highest:
            yield current
            current = Line(line.depth, is_inside=line.is_inside)
    if current.leaves:
        if highest == COMMA and current.leaves[-1].kind is not Kind.COMMA:
            current.append(Leaf(Kind.COMMA, ",", is_added=True), is_tracked=False)
        yield current
