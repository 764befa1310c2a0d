"""Looking into a graph: members and items, whatever a description put where they should be."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json


def field_of(graph: Graph, at: Pointer, key: str) -> Json:
    """One field of an object; None where there is none, or no object."""
    value = graph.find(at)
    return value.get(key) if isinstance(value, dict) else None


def places(graph: Graph, at: Pointer, key: str) -> Mapping[str, Pointer]:
    """Where each thing stands that the map under `key` names, in its order; a map may itself be a reference."""
    place = graph.follow(at / key)
    value = graph.find(place)
    named = value.items() if isinstance(value, dict) else ()
    return {name: place / name for name, item in named if name != "$ref" or not isinstance(item, str)}


def entries(graph: Graph, at: Pointer, key: str) -> Mapping[str, Pointer]:
    """The same with references followed: where what is named really stands."""
    return {name: graph.follow(place) for name, place in places(graph, at, key).items()}


def items(graph: Graph, at: Pointer, key: str) -> tuple[Pointer, ...]:
    """Where each item of the list under `key` stands, references followed; nothing where there is none."""
    place = graph.follow(at / key)
    value = graph.find(place)
    return tuple(graph.follow(place / index) for index in range(len(value))) if isinstance(value, list) else ()


def reach(graph: Graph, at: Pointer) -> Pointer:
    """Where a way that is written through references really ends."""
    found = Pointer(at.document)
    for token in at.tokens:
        found = graph.follow(found) / token
    return graph.follow(found)


def chain(graph: Graph, at: Pointer) -> tuple[Pointer, ...]:
    """A place, each that a reference leads to from there, and the end, which is all there is without a reference."""
    found = [at]
    while (target := graph.targets.get(found[-1])) is not None:
        found.append(target)
    return tuple(found)


def listed(graph: Graph, at: Pointer, key: str) -> tuple[Pointer, ...]:
    """Where each item of the list under `key` is written: the place of a reference, not of what that leads to."""
    place = graph.follow(at / key)
    value = graph.find(place)
    return tuple(place / index for index in range(len(value))) if isinstance(value, list) else ()
