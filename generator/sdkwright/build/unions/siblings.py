"""What stands beside `oneOf` and `anyOf`, and holds in every branch (JSON Schema 2020-12, 10.1)."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.reading import field_of
from sdkwright.build.schemas.shape import Places, Shape
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json

_SAYING = frozenset({"type", "enum", "const", "$ref", "properties", "items", "allOf", "oneOf", "anyOf", "format"})


def adds(graph: Graph, base: Shape, member: Shape) -> bool:
    """Whether what stands beside a union says anything that a branch of it does not."""
    if base.properties or base.extra or base.required:
        objects = member.types is None or "object" in member.types
        return objects and (_adds_properties(graph, base, member) or bool(_asked(base, member)))
    untold = member.types is None and member.values is None and not member.members and member.implied is None
    return untold and bool(base.types or base.values or base.items)


def _adds_properties(graph: Graph, base: Shape, member: Shape) -> bool:
    if not base.properties and not base.extra:
        return False
    if not member.properties or not base.properties.keys() <= member.properties.keys():
        return True
    pairs = ((member.properties[name], places) for name, places in base.properties.items())
    return any(not _says(graph, mine) and _says(graph, its) for mine, its in pairs)


def _asked(base: Shape, member: Shape) -> frozenset[str]:
    """What must be there, and that the branch does not ask for itself."""
    known = base.properties.keys() | member.properties.keys()
    return frozenset(name for name in base.required if name in known and name not in member.required)


def _says(graph: Graph, places: Places) -> bool:
    values = [graph.value(place) for place in places]
    return any(isinstance(value, dict) and not _SAYING.isdisjoint(value) for value in values)


def are_told_apart(graph: Graph, members: Places) -> bool:
    """Whether a property has other values in each branch: they are kinds, even if they only narrow what is around."""
    told = [dict(_values(graph, graph.follow(member))) for member in members]
    if len(told) < 2:
        return False
    for name in told[0]:
        lists = [values.get(name, []) for values in told]
        every = [repr(value) for values in lists for value in values]
        if all(lists) and len(set(every)) == len(every) and any(len(values) == 1 for values in lists):
            return True
    return False


def _values(graph: Graph, member: Pointer) -> Iterator[tuple[str, list[Json]]]:
    """The properties of a branch that have only certain values."""
    properties = field_of(graph, member, "properties")
    for name, value in properties.items() if isinstance(properties, dict) else ():
        if isinstance(value, dict) and "const" in value:
            yield name, [value["const"]]
        elif isinstance(value, dict) and isinstance(listed := value.get("enum"), list):
            yield name, listed
