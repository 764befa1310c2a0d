"""Paths -> where each operation stands, in the order of the document, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.build.reading import chain, field_of, items, places
from sdkwright.config.selection import Facts, Selection
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
"""The fixed methods of a path item (OpenAPI 3.2, 4.9)."""
_MORE = "additionalOperations"


@dataclass(frozen=True, slots=True)
class Found:
    """An operation before it is read.

    `at` is the way to it through `paths`, by which it is known, and `place` where it really stands, which several
    paths may share; `items` are the places of its path item, the weakest first; `beside` are the methods of its path.
    """

    method: str
    path: str
    at: Pointer
    place: Pointer
    items: tuple[Pointer, ...]
    beside: frozenset[str]


def find_operations(graph: Graph, report: Report) -> Iterator[Found]:
    """Every operation of every path."""
    at = graph.root / "paths"
    for path, place in places(graph, graph.root, "paths").items():
        if path.startswith("x-"):
            continue
        if not path.startswith("/"):
            report.warning("path-without-slash", f"{path} begins with no slash: taken as /{path}", place)
        yield from _of_item(graph, f"/{path.removeprefix('/')}", at / path, tuple(reversed(chain(graph, place))))


def select(graph: Graph, found: tuple[Found, ...], selection: Selection, report: Report) -> tuple[Found, ...]:
    """The operations that sdk.toml wants; an entry that fits none of them all is a warning at its line."""
    facts = {each.at: facts_of(graph, each.method, each.path, each.place) for each in found}
    for entry in selection.idle(facts.values()):
        report.warning("filter-without-effect", f"no operation fits {entry.kind} {entry.text!r}", entry.at)
    return tuple(each for each in found if selection.keeps(facts[each.at]))


def facts_of(graph: Graph, method: str, path: str, at: Pointer) -> Facts:
    """What a filter can ask of the operation that stands at a place."""
    operation_id, listed = field_of(graph, at, "operationId"), field_of(graph, at, "tags")
    return Facts(
        method=method,
        path=path,
        id=operation_id if isinstance(operation_id, str) else None,
        tags=tuple(tag for tag in listed if isinstance(tag, str)) if isinstance(listed, list) else (),
        deprecated=field_of(graph, at, "deprecated") is True,
    )


def parameters_at(graph: Graph, found: Found) -> Iterator[Pointer]:
    """Where the parameters of an operation stand, the weakest first."""
    yield from (place for holder in (*found.items, found.place) for place in items(graph, holder, "parameters"))


def _of_item(graph: Graph, path: str, at: Pointer, holders: tuple[Pointer, ...]) -> Iterator[Found]:
    """The operations of a path item in the order of the document; of two for one method the nearer one counts."""
    found: dict[str, tuple[Pointer, Pointer]] = {}
    for holder in holders:
        found |= {key.upper(): (at / key, holder / key) for key in _keys(graph, holder) if key in METHODS}
        more = places(graph, holder, _MORE)
        found |= {method: (at / _MORE / method, place) for method, place in more.items()}
    beside = frozenset(method.lower() for method in found)
    for method, (identity, place) in found.items():
        end = graph.follow(place)
        if isinstance(graph.find(end), dict):
            yield Found(method, path, identity, end, holders, beside)


def _keys(graph: Graph, at: Pointer) -> tuple[str, ...]:
    value = graph.find(at)
    return tuple(value) if isinstance(value, dict) else ()
