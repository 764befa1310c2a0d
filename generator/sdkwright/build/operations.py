"""Paths -> operations: where each stands, what it is called, and what goes out and comes back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.build.contents import Contents
from sdkwright.build.idioms import collections_of, seat
from sdkwright.build.parameters import Parameters
from sdkwright.build.reading import member, members
from sdkwright.build.schemas import Schemas
from sdkwright.build.security import build_requirements
from sdkwright.build.shape import read_doc
from sdkwright.model import Derived, Doc, Given, Operation, Response
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed methods of a path item (OpenAPI 3.2, 4.9)."""


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
        paths_at = self._graph.root / "paths"
        paths = members(self._graph, self._graph.root, "paths")
        known = collections_of(paths)
        for path in paths:
            at = self._graph.follow(paths_at / path)
            item = self._graph.value(at)
            if not path.startswith("/") or not isinstance(item, dict):
                continue
            for method in METHODS:
                if isinstance(item.get(method), dict):
                    yield self._operation(path, method, at, known)

    def _operation(self, path: str, method: str, item_at: Pointer, known: frozenset[str]) -> Operation:
        at = item_at / method
        value = self._graph.value(at)
        given = member(self._graph, at, "operationId")
        item = self._graph.value(item_at)
        place = seat(method, path, beside=frozenset(item if isinstance(item, dict) else ()), collections=known)
        return Operation(
            at=at,
            name=Given(given) if isinstance(given, str) and given else Derived(at, ""),
            method=method.upper(),
            path=path,
            resource=place.resource,
            verb=place.verb,
            parameters=self._parameters.all(path, item_at, at),
            body=self._contents.body(at),
            responses=tuple(self._responses(at)),
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

    def _responses(self, operation: Pointer) -> Iterator[Response]:
        for status in members(self._graph, operation, "responses"):
            if status.startswith("x-"):
                continue
            at = self._graph.follow(operation / "responses" / status)
            role = "response" if status.startswith("2") else f"response {status}"
            contents = self._contents.all(at, Derived(operation, role))
            yield Response(status.upper(), contents, at, read_doc(self._graph.value(at)))
