"""The examples of a parameter, a header or a body as a description has them: with names, words, and other forms."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.facts.docs import doc_at
from sdkwright.build.reading import places
from sdkwright.model import Example
from sdkwright.report import Pointer
from sdkwright.resolve import Graph

_WRITTEN = ("value", "dataValue", "serializedValue", "externalValue")
"""Where an Example Object has its value, or says what it looks like (OpenAPI 3.2, 4.19)."""


def example_objects(graph: Graph, at: Pointer) -> tuple[Example, ...]:
    """The examples of a parameter, a header or a media type, with their names and words (OpenAPI 3.2, 4.19)."""
    return tuple(_objects(graph, at))


def _objects(graph: Graph, at: Pointer) -> Iterator[Example]:
    value = graph.find(at)
    if isinstance(value, dict) and "example" in value:
        yield Example(at / "example", "", {"value": value["example"]})
    for name, place in places(graph, at, "examples").items() if isinstance(value, dict) and "examples" in value else ():
        end = graph.follow(place)
        told = graph.find(end)
        values = {key: told[key] for key in _WRITTEN if key in told} if isinstance(told, dict) else {}
        yield Example(end, name, values, doc_at(graph, place))
