"""Paths -> operations: where each stands, what it is called, and what goes out and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.build.contents import Contents
from sdkwright.build.idioms import collections_of, seat
from sdkwright.build.parameters import Parameters
from sdkwright.build.reading import entries, items, member
from sdkwright.build.schemas import Schemas
from sdkwright.build.security import build_requirements
from sdkwright.build.shape import read_doc
from sdkwright.model import Derived, Doc, Given, Operation, Response
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed methods of a path item (OpenAPI 3.2, 4.9)."""


@dataclass(frozen=True, slots=True)
class _Route:
    """Where an operation is found: `owner` is its place below `paths`, by which everybody knows it.

    It really stands at `at`, below the path item at `item`; both may be in files of their own, and in several paths.
    """

    owner: Pointer
    at: Pointer
    item: Pointer
    beside: frozenset[str]


class Operations:
    """Reads the operations of one description."""

    def __init__(self, graph: Graph, schemas: Schemas, schemes: frozenset[str], report: Report) -> None:
        self._graph = graph
        self._contents = Contents(graph, schemas)
        self._parameters = Parameters(graph, schemas, report)
        self._schemes = schemes
        self._report = report

    def all(self) -> Iterator[Operation]:
        """Every operation of every path, in document order."""
        paths = entries(self._graph, self._graph.root, "paths")
        paths_at = self._graph.root / "paths"
        known = collections_of(paths)
        for path, item_at in paths.items():
            methods = self._methods(item_at) if path.startswith("/") else {}
            for method, at in methods.items():
                lost = next(self._lost(item_at, at), None)
                if lost is None:
                    route = _Route(paths_at / path / method, at, item_at, frozenset(methods))
                    yield self._operation(path, method, route, known)
                else:
                    message = f"{method.upper()} {path} is left out: a part of it leads nowhere"
                    self._report.warning("operation-left-out", message, lost)

    def _methods(self, item_at: Pointer) -> dict[str, Pointer]:
        """Where each operation of a path item stands, which may be in a file of its own."""
        item = self._graph.value(item_at)
        told = {m: self._graph.follow(item_at / m) for m in METHODS if isinstance(item, dict) and m in item}
        return {method: at for method, at in told.items() if isinstance(self._graph.value(at), dict)}

    def _lost(self, item_at: Pointer, at: Pointer) -> Iterator[Pointer]:
        """The parts of an operation that lead nowhere: without them nobody knows how to call it, or what it answers."""
        parameters = (*items(self._graph, item_at, "parameters"), *items(self._graph, at, "parameters"))
        parts = (at, *parameters, at / "requestBody", *entries(self._graph, at, "responses").values())
        yield from (part for part in parts if not self._graph.leads(part))

    def _operation(self, path: str, method: str, route: _Route, known: frozenset[str]) -> Operation:
        at = route.at
        value = self._graph.value(at)
        given = member(self._graph, at, "operationId")
        sits = seat(method, path, beside=route.beside, collections=known)
        return Operation(
            at=route.owner,
            name=Given(given) if isinstance(given, str) and given else Derived(route.owner, ""),
            method=method.upper(),
            path=path,
            resource=sits.resource,
            verb=sits.verb,
            parameters=self._parameters.all(path, route.item, at, route.owner),
            body=self._contents.body(at, route.owner),
            responses=tuple(self._responses(at, route.owner)),
            security=self._security(at),
            doc=self._doc(value),
        )

    def _doc(self, value: Json) -> Doc:
        doc = read_doc(value)
        summary = value.get("summary") if isinstance(value, dict) else None
        return replace(doc, title=Text(summary)) if isinstance(summary, str) else doc

    def _security(self, at: Pointer) -> tuple[tuple[str, ...], ...]:
        holder = at if member(self._graph, at, "security") is not None else self._graph.root
        told, place = member(self._graph, holder, "security"), holder / "security"
        return build_requirements(told, place, schemes=self._schemes, report=self._report)

    def _responses(self, operation: Pointer, owner: Pointer) -> Iterator[Response]:
        for status, at in entries(self._graph, operation, "responses").items():
            if status.startswith("x-"):
                continue
            role = "response" if status.startswith("2") else f"response {status}"
            contents = self._contents.all(at, Derived(owner, role))
            yield Response(status.upper(), contents, at, read_doc(self._graph.value(at)))
