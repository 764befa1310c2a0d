"""Part of `long_lines`: the parentheses of a statement that black may show or hide.

Black puts invisible parentheses around what may get them for length: an annotation, what is assigned or returned, the
names of an import, the type of a parameter that is a union. Where the statement has parentheses there that it can do
without, they are made invisible.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sdkwright.long_lines.leaves import Kind, Leaf, Unknown, has, places, tokens


def read(statement: str) -> list[Leaf]:
    """The tokens of a statement, and the parentheses; raises Unknown where black has more to decide."""
    leaves = tokens(statement)
    first = leaves[0].value
    if first == "from":
        found = _parenthesized_import(leaves)
    elif first in ("def", "async"):
        found = _parenthesized_definition(leaves)
    elif first == "return":
        found = [leaves[0], *_optional(leaves[1:])]
    elif first == "class":
        found = leaves
        if (
            leaves[-1].kind is not Kind.COLON
            or leaves[2].bracket == "["
            or (len(leaves) > 3 and leaves[-2].opening is leaves[-3])
        ):
            raise Unknown
    elif leaves[0].kind is Kind.AT:
        found = leaves
    else:
        found = _parenthesized_assignment(leaves)
    hidden = {id(leaf) for leaf in found if not leaf.value}
    for leaf in found:
        if leaf.bracket == "(" and leaf.is_atom and leaf.kind is Kind.CLOSE and id(leaf) not in hidden:
            _check_tuple(found, leaf)
    return found


def _check_tuple(leaves: Sequence[Leaf], closing: Leaf) -> None:
    """Raises Unknown for parentheses that only group, whose fate depends on what stands around them."""
    assert closing.opening is not None
    inner = leaves[leaves.index(closing.opening) + 1 : leaves.index(closing)]
    if inner and not has(inner, Kind.COMMA):
        raise Unknown


def _optional(leaves: list[Leaf]) -> list[Leaf]:
    """An expression in parentheses that are shown if they are needed."""
    if not leaves or has(leaves, Kind.COMMA) or has(leaves, Kind.COLON) or has(leaves, Kind.EQUAL):
        raise Unknown
    first, last = leaves[0], leaves[-1]
    if first.bracket == "(" and first.is_atom and last.opening is first:
        if len(leaves) == 2 or has(leaves[1:-1], Kind.COMMA):
            return leaves
        first.value = last.value = ""
        return leaves
    opening = Leaf(Kind.OPEN, "", first.space, "(", is_atom=True)
    first.space = ""
    return [opening, *leaves, Leaf(Kind.CLOSE, "", "", "(", is_atom=True, opening=opening)]


def _parenthesized_import(leaves: list[Leaf]) -> list[Leaf]:
    at = next((n for n, leaf in enumerate(leaves) if leaf.value == "import"), None)
    if at is None or at + 1 >= len(leaves) or any(leaf.kind is Kind.STAR for leaf in leaves):
        raise Unknown
    names = leaves[at + 1 :]
    if names[0].kind is Kind.OPEN:
        if names[-1].opening is not names[0] or names[0].bracket != "(":
            raise Unknown
        names[0].value = names[-1].value = ""
        return leaves
    opening = Leaf(Kind.OPEN, "", names[0].space, "(", is_atom=True)
    names[0].space = ""
    closing = Leaf(Kind.CLOSE, "", "", "(", is_atom=True, opening=opening)
    return [*leaves[: at + 1], opening, *names, closing]


def _parenthesized_assignment(leaves: list[Leaf]) -> list[Leaf]:
    equals, colons = places(leaves, Kind.EQUAL), places(leaves, Kind.COLON)
    if len(equals) > 1 or len(colons) > 1 or has(leaves, Kind.COMMA) or has(leaves, Kind.ARROW):
        raise Unknown
    ends = [*colons, *equals]
    if ends != sorted(ends):
        raise Unknown
    if not ends:
        if has(leaves, Kind.PIPE):
            raise Unknown
        return leaves
    target = leaves[: ends[0]]
    if any(leaf.kind not in (Kind.NAME, Kind.DOT) for leaf in target):
        raise Unknown
    found = [*target]
    for start, end in pairwise([*ends, len(leaves)]):
        found += [leaves[start], *_optional(leaves[start + 1 : end])]
    return found


def _parenthesized_definition(leaves: list[Leaf]) -> list[Leaf]:
    start = 3 if leaves[0].value == "async" else 2
    opening = leaves[start] if len(leaves) > start else leaves[0]
    end = next((n for n, leaf in enumerate(leaves) if leaf.opening is opening), None)
    if end is None or opening.bracket != "(" or start + 1 == end:
        raise Unknown
    colon = next((n for n in range(end, len(leaves)) if leaves[n].kind is Kind.COLON), None)
    if colon is None or [leaf.value for leaf in leaves[colon + 1 :]] not in ([], ["..."]):
        raise Unknown
    returned = leaves[end + 1 : colon]
    if returned:
        if returned[0].kind is not Kind.ARROW or len(returned) < 2 or returned[1].kind is Kind.STRING:
            raise Unknown
        apart = [at for at, pair in enumerate(pairwise(returned)) if _is_comma_at_end(*pair)]
        if apart and not (len(leaves) == colon + 1 and apart == [len(returned) - 2] and _is_subscript(returned[1:])):
            raise Unknown
        if apart and leaves[end - 1].kind is not Kind.COMMA:
            raise Unknown
        returned = [returned[0], *_optional(returned[1:])]
    return [*leaves[: start + 1], *_parameters(leaves[start + 1 : end]), leaves[end], *returned, *leaves[colon:]]


def _is_comma_at_end(one: Leaf, two: Leaf) -> bool:
    return one.kind is Kind.COMMA and two.kind is Kind.CLOSE


def _is_subscript(leaves: Sequence[Leaf]) -> bool:
    """Whether it is a name with something in square brackets, and nothing else."""
    first, opening, *_ = leaves
    return first.kind is Kind.NAME and opening.bracket == "[" and leaves[-1].opening is opening


def _parameters(leaves: list[Leaf]) -> Iterator[Leaf]:
    """Parameters, of which those whose type is a union may have parentheses around it."""
    start = 0
    for end in [*places(leaves, Kind.COMMA), len(leaves)]:
        one = leaves[start:end]
        colons, equals = places(one, Kind.COLON), places(one, Kind.EQUAL)
        value = one[equals[0] :] if equals else []
        if has(value, Kind.PIPE) or any(leaf.kind is Kind.COMMA for leaf in value):
            raise Unknown
        annotation = one[colons[0] + 1 : equals[0] if equals else None] if colons else []
        if annotation and annotation[0].is_atom and annotation[-1].opening is not annotation[0]:
            raise Unknown
        if annotation and (has(annotation, Kind.PIPE) or annotation[0].is_atom):
            annotation = _optional(annotation)
        yield from one[: colons[0] + 1] if colons else one
        yield from [*annotation, *value] if colons else []
        yield from leaves[end : end + 1]
        start = end + 1
