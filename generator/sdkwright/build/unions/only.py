"""Which components stand nowhere but in one union, and so are what the union says of them.

```
Vehicle    oneOf: [Car, Truck], discriminator: kind, properties: {id, kind}
Car        properties: {doors}       used by Vehicle alone      Car has doors, id and kind: "car"
Truck      properties: {load}        also the body of /trucks   Truck stays as it is, VehicleTruck inherits from it
```
What stands beside `oneOf` and `anyOf` holds in every branch (JSON Schema 2020-12, 10.1). Only a union with a
`discriminator` is meant: its branches are kinds, which people know by the names of their components.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.build.reading import field_of, places
from sdkwright.report import Pointer
from sdkwright.resolve import Graph

_UNIONS = ("oneOf", "anyOf")


def union_only(graph: Graph) -> Mapping[Pointer, Pointer]:
    """The components that one union alone refers to, each with the union that holds it."""
    components = {*places(graph, graph.follow(graph.root / "components"), "schemas").values()}
    users: dict[Pointer, list[Pointer]] = {}
    for at in graph.targets:
        if (end := graph.follow(at)) in components:
            users.setdefault(end, []).append(at)
    found = {end: union for end, told in users.items() for union in _union(graph, told) if union != end}
    return {end: union for end, union in found.items() if _is_discriminated(graph, union)}


def _union(graph: Graph, users: list[Pointer]) -> Iterator[Pointer]:
    """The union whose branch is the only use of a schema."""
    at, *others = users
    tokens = at.tokens
    if not others and len(tokens) > 1 and tokens[-2] in _UNIONS and tokens[-1].isdecimal():
        value = graph.value(at)
        if isinstance(value, dict) and value.keys() == {"$ref"}:
            yield at.parent.parent


def _is_discriminated(graph: Graph, at: Pointer) -> bool:
    found = field_of(graph, at, "discriminator")
    return isinstance(found, dict) and isinstance(found.get("propertyName"), str)
