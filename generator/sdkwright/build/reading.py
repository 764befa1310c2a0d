"""Looking into a graph: members and items, whatever a description put where they should be."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json


def member(graph: Graph, at: Pointer, key: str) -> Json:
    """One member of an object; None where there is none, or no object."""
    value = graph.value(at)
    return value.get(key) if isinstance(value, dict) else None


def members(graph: Graph, at: Pointer, key: str) -> Mapping[str, Json]:
    """The members of the object under `key`; nothing where there is none."""
    value = member(graph, at, key)
    return value if isinstance(value, dict) else {}


def items(graph: Graph, at: Pointer, key: str) -> tuple[Pointer, ...]:
    """Where each item of the list under `key` stands; nothing where there is none."""
    value = member(graph, at, key)
    return tuple(at / key / index for index in range(len(value))) if isinstance(value, list) else ()
