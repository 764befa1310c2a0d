"""What the data of a server-sent event holds (OpenAPI 3.2, 4.14.4: `contentMediaType` and `contentSchema`)."""

from __future__ import annotations

from sdkwright.build.reading import field_of, places
from sdkwright.build.schemas.shape import Places, Shape
from sdkwright.report import Pointer
from sdkwright.resolve import Graph

_FIELDS = frozenset({"event", "data", "id", "retry"})
"""What an event has (WHATWG HTML, 9.2.6)."""


def held_by(graph: Graph, shape: Shape, key: str, told: Places) -> Places:
    """The places that say what a property holds: for the data of an event, what its text means as JSON.

    An object that has nothing but the fields of an event is one; anywhere else a text that holds JSON stays a text.
    """
    if key != "data" or not shape.properties.keys() <= _FIELDS:
        return told
    return tuple(at / "contentSchema" for at in map(graph.follow, told) if _is_json(graph, at)) or told


def are_events(graph: Graph, shape: Shape) -> bool:
    """Whether the branches of an event tell apart what its data holds, which is no mere narrowing of a text."""
    if not shape.properties.keys() <= _FIELDS:
        return False
    ends = ((member, graph.follow(member)) for member in shape.members)
    data = (graph.follow(places(graph, end, "properties").get("data", member)) for member, end in ends)
    return any(_is_json(graph, at) for at in data)


def _is_json(graph: Graph, at: Pointer) -> bool:
    media_type = field_of(graph, at, "contentMediaType")
    essence = media_type.partition(";")[0].strip().lower() if isinstance(media_type, str) else ""
    return essence.endswith(("/json", "+json")) and field_of(graph, at, "contentSchema") is not None
