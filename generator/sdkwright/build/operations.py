"""Paths -> operations: parameters, bodies and responses, each with the schema that it carries."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.build.idioms import collections_of, placeholders, seat
from sdkwright.build.schemas import Schemas
from sdkwright.build.security import build_requirements
from sdkwright.build.shape import read_doc
from sdkwright.model import Body, Content, Derived, Doc, Given, Location, Name, Operation, Parameter, Response
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed methods of a path item (OpenAPI 3.2, 4.9)."""
_STYLES = {Location.PATH: "simple", Location.QUERY: "form", Location.HEADER: "simple", Location.COOKIE: "form"}
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that the standard tells us to ignore (OpenAPI 3.1, 4.8.12.1)."""


class Operations:
    """Reads the operations of one description."""

    def __init__(self, graph: Graph, schemas: Schemas, schemes: frozenset[str], report: Report) -> None:
        self._graph = graph
        self._schemas = schemas
        self._schemes = schemes
        self._report = report

    def all(self) -> Iterator[Operation]:
        """Every operation of every path, in document order."""
        paths_at = self._graph.root / "paths"
        paths = self._member(self._graph.root, "paths")
        if not isinstance(paths, dict):
            return
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
        given = self._member(at, "operationId")
        item = self._graph.value(item_at)
        place = seat(method, path, beside=frozenset(item if isinstance(item, dict) else ()), collections=known)
        return Operation(
            at=at,
            name=Given(given) if isinstance(given, str) and given else Derived(at, ""),
            method=method.upper(),
            path=path,
            resource=place.resource,
            verb=place.verb,
            parameters=self._parameters(path, item_at, at),
            body=self._body(at),
            responses=tuple(self._responses(at)),
            security=self._security(at),
            doc=self._doc(value),
        )

    def _doc(self, value: Json) -> Doc:
        doc = read_doc(value)
        summary = value.get("summary") if isinstance(value, dict) else None
        return replace(doc, title=Text(summary)) if isinstance(summary, str) else doc

    def _security(self, at: Pointer) -> tuple[tuple[str, ...], ...]:
        holder = at if self._member(at, "security") is not None else self._graph.root
        told, place = self._member(holder, "security"), holder / "security"
        return build_requirements(told, place, schemes=self._schemes, report=self._report)

    # ------------------------------------------------------------------------------------- parameters

    def _parameters(self, path: str, item_at: Pointer, at: Pointer) -> tuple[Parameter, ...]:
        """The path item's parameters, overridden by the operation's own (OpenAPI 3.1, 4.8.10)."""
        found: dict[tuple[str, Location], Parameter] = {}
        for place in (*self._listed(item_at, "parameters"), *self._listed(at, "parameters")):
            parameter = self._parameter(self._graph.follow(place), at)
            if parameter is not None:
                found[parameter.name, parameter.location] = parameter
        kept = tuple(p for p in found.values() if p.location is not Location.PATH or p.name in placeholders(path))
        for name in placeholders(path):
            if (name, Location.PATH) not in found:
                self._report.warning("undeclared-path-parameter", f"{{{name}}} is not declared: taken as a string", at)
                kept += (self._undeclared(name, at),)
        order = placeholders(path)
        return tuple(sorted(kept, key=lambda p: order.index(p.name) if p.location is Location.PATH else len(order)))

    def _parameter(self, at: Pointer, operation: Pointer) -> Parameter | None:
        name, location = self._member(at, "name"), self._location(at)
        if not isinstance(name, str) or location is None:
            return None
        if location is Location.HEADER and name.lower() in _IGNORED_HEADERS:
            return None
        if self._member(at, "schema") is None:
            self._report.unsupported("a parameter without a schema", at)
            return None
        style = self._member(at, "style")
        style = style if isinstance(style, str) else _STYLES[location]
        explode = self._member(at, "explode")
        return Parameter(
            name=name,
            location=location,
            use=self._schemas.use(at / "schema", Derived(operation, name)),
            required=self._member(at, "required") is True or location is Location.PATH,
            style=style,
            explode=explode if isinstance(explode, bool) else style == "form",
            at=at,
            example=self._member(at, "example"),
            doc=read_doc(self._graph.value(at)),
        )

    def _location(self, at: Pointer) -> Location | None:
        told = self._member(at, "in")
        found = next((location for location in Location if location.value == told), None)
        if found is None:
            self._report.unsupported(f"a parameter in {told!r}", at)
        return found

    def _undeclared(self, name: str, at: Pointer) -> Parameter:
        use = self._schemas.string(at)
        return Parameter(name, Location.PATH, use, required=True, style="simple", explode=False, at=at)

    # ---------------------------------------------------------------------------- bodies and responses

    def _body(self, operation: Pointer) -> Body | None:
        if self._member(operation, "requestBody") is None:
            return None
        at = self._graph.follow(operation / "requestBody")
        contents = self._contents(at, Derived(operation, "params"))
        return Body(self._member(at, "required") is True, contents, at, read_doc(self._graph.value(at)))

    def _responses(self, operation: Pointer) -> Iterator[Response]:
        declared = self._member(operation, "responses")
        for status in declared if isinstance(declared, dict) else {}:
            if status.startswith("x-"):
                continue
            at = self._graph.follow(operation / "responses" / status)
            role = "response" if status.startswith("2") else f"response {status}"
            contents = self._contents(at, Derived(operation, role))
            yield Response(status.upper(), contents, at, read_doc(self._graph.value(at)))

    def _contents(self, at: Pointer, name: Name) -> tuple[Content, ...]:
        declared = self._member(at, "content")
        built = []
        for media_type in declared if isinstance(declared, dict) else {}:
            place = self._graph.follow(at / "content" / media_type)
            has_schema = self._member(place, "schema") is not None
            use = self._schemas.use(place / "schema", name) if has_schema else None
            built.append(Content(media_type, use, place))
        return tuple(built)

    # -------------------------------------------------------------------------------------- reading

    def _member(self, at: Pointer, key: str) -> Json:
        value = self._graph.value(at)
        return value.get(key) if isinstance(value, dict) else None

    def _listed(self, at: Pointer, key: str) -> tuple[Pointer, ...]:
        value = self._member(at, key)
        return tuple(at / key / i for i in range(len(value))) if isinstance(value, list) else ()
