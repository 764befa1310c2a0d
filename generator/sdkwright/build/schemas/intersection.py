"""The intersection of two shapes: what both allow together (`allOf`; JSON Schema 2020-12, 10.2.1.1).

Where both speak of one property, the intersection holds both places, and they are intersected in their turn. A
contradiction names both places, and the more telling side is kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import zip_longest

from sdkwright.build.facts.docs import intersect_docs
from sdkwright.build.schemas.shape import Places, Shape
from sdkwright.report import Diagnostic, Label, Pointer, Report, Severity
from sdkwright.text import Json


def intersect(a: Shape, b: Shape, report: Report) -> Shape:
    """What both shapes allow together; documentation is the first one's where it has any."""
    return replace(
        a,
        types=_intersect_types(a, b, report),
        types_at=a.types_at or b.types_at,
        implied=a.implied or b.implied,
        format=a.format if a.format is not None else b.format,
        values=_intersect_values(a, b, report),
        values_at=a.values_at or b.values_at,
        properties=join(a.properties, b.properties),
        required=tuple(dict.fromkeys((*a.required, *b.required))),
        extra=_intersect_extra(a.extra, b.extra),
        closed=a.closed or b.closed,
        items=tuple(dict.fromkeys((*a.items, *b.items))),
        prefix=_intersect_prefix(a, b),
        members=_intersect_members(a, b, report),
        discriminator=a.discriminator or b.discriminator,
        parents=tuple(dict.fromkeys((*a.parents, *b.parents))),
        doc=intersect_docs(a.doc, b.doc),
    )


def add_properties(a: Shape, b: Shape) -> Shape:
    """The first shape with what the second adds under a condition: properties that may be there."""
    return replace(a, properties={**b.properties, **a.properties}, implied=a.implied or b.implied)


def join(a: Mapping[str, Places], b: Mapping[str, Places]) -> dict[str, Places]:
    """The properties of both; one that both declare is at all its places."""
    both = {key: tuple(dict.fromkeys((*a[key], *b[key]))) for key in a.keys() & b.keys()}
    return {**a, **b, **both}


def _intersect_extra(a: tuple[Places, ...], b: tuple[Places, ...]) -> tuple[Places, ...]:
    if len(a) == len(b) == 1:
        return (tuple(dict.fromkeys((*a[0], *b[0]))),)
    return a or b


def _intersect_prefix(a: Shape, b: Shape) -> tuple[Places, ...]:
    """What stands at each place of an array; behind its own prefix a side says of it what it says of all others."""
    both = zip_longest(a.prefix, b.prefix)
    return tuple(
        tuple(dict.fromkeys((*(a.items if mine is None else mine), *(b.items if other is None else other))))
        for mine, other in both
    )


def _intersect_members(a: Shape, b: Shape, report: Report) -> Places:
    """The branches of a union; of two unions the first decides the type, and the other one only narrows it."""
    if a.members and b.members and a.members != b.members:
        message = "two unions hold here at once: this one decides the type"
        place, other = a.members[0].parent, b.members[0].parent
        report.add(Diagnostic(Severity.NOTE, "unions-met", message, place, related=(Label(other, "the other one"),)))
    return a.members or b.members


def _intersect_types(a: Shape, b: Shape, report: Report) -> tuple[str, ...] | None:
    if a.types is None or b.types is None:
        return a.types or b.types
    both = tuple(t for t in a.types if t in b.types or (t == "integer" and "number" in b.types))
    both += tuple(t for t in b.types if t == "integer" and "number" in a.types and t not in both)
    if both:
        return both
    both_kinds = f"{' or '.join(a.types)} and {' or '.join(b.types)}"
    _conflict(f"no value is {both_kinds} at once", a.types_at or a.at, b.types_at or b.at, report)
    return b.types if "object" in a.types and not a.properties else a.types


def _intersect_values(a: Shape, b: Shape, report: Report) -> tuple[Json, ...] | None:
    if a.values is None or b.values is None:
        return a.values if a.values is not None else b.values
    both = tuple(v for v in a.values if any(type(v) is type(w) and v == w for w in b.values))  # True is no 1
    if not both:
        _conflict("no value stands in both lists", a.values_at or a.at, b.values_at or b.at, report)
    return both or a.values


def _conflict(message: str, at: Pointer, other: Pointer, report: Report) -> None:
    found = Diagnostic(Severity.WARNING, "allof-conflict", message, at, related=(Label(other, "the other place"),))
    report.add(found)
