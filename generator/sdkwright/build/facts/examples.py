"""The values that a description gives as examples: of a schema, of a parameter, of a body in one media type."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.reading import entries, field_of
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json

_VALUES = ("dataValue", "value")
"""Where an Example Object has its value (OpenAPI 3.2, 4.19): the data, or in older descriptions the one for both."""


def examples_of_schema(value: dict[str, Json]) -> tuple[Json, ...]:
    """Those of a schema (JSON Schema Validation, 9.5), or its one `example` of OpenAPI 3.0; null shows nothing."""
    listed = value.get("examples")
    told = [value.get("example"), *(listed if isinstance(listed, list) else [])]
    return tuple(example for example in told if example is not None)


def examples_at(graph: Graph, at: Pointer) -> tuple[Json, ...]:
    """Those of a parameter, or of a media type (OpenAPI 3.2, 4.12.2.1 and 4.14.1), also in a media type's own."""
    return tuple(example for example in _at(graph, at) if example is not None)


def _at(graph: Graph, at: Pointer) -> Iterator[Json]:
    yield field_of(graph, at, "example")
    for place in entries(graph, at, "examples").values():
        yield next((value for key in _VALUES if (value := field_of(graph, place, key)) is not None), None)
    for place in entries(graph, at, "content").values():
        yield from _at(graph, place)
