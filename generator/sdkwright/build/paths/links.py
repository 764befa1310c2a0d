"""Links from a response to what can be called with its values (OpenAPI 3.2, 4.20)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from sdkwright.build.facts.docs import doc_at
from sdkwright.build.facts.extensions import string_of
from sdkwright.build.paths.finding import Found
from sdkwright.build.reading import field_of, places
from sdkwright.build.security.servers import Servers
from sdkwright.model import Link
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json


class Links:
    """Reads the links of one description; `found` are the operations that they can lead to."""

    def __init__(self, graph: Graph, found: Iterable[Found]) -> None:
        self._graph = graph
        self._servers = Servers(graph, Report())
        self._by_id: dict[Json, Pointer] = {}
        self._by_place: dict[Pointer, Pointer] = {}
        for each in found:
            given = field_of(graph, each.place, "operationId")
            if isinstance(given, str):
                self._by_id.setdefault(given, each.at)
            self._by_place.setdefault(each.place, each.at)
            self._by_place[each.at] = each.at

    def at(self, response: Pointer) -> Iterator[Link]:
        """Those of a response, each under its name."""
        for name, place in places(self._graph, response, "links").items():
            yield self._link(name, place)

    def _link(self, name: str, place: Pointer) -> Link:
        at = self._graph.follow(place)
        value = self._graph.find(at)
        told = value if isinstance(value, dict) else {}
        reference, given = string_of(told, "operationRef"), string_of(told, "operationId")
        parameters = told.get("parameters")
        return Link(
            at=at,
            name=name,
            operation=self._by_id.get(given) if given else self._referred(reference, at.document),
            operation_ref=reference,
            operation_id=given,
            parameters=dict(parameters) if isinstance(parameters, dict) else {},
            request_body=told.get("requestBody"),
            server=self._servers.one(at / "server"),
            doc=doc_at(self._graph, place),
        )

    def _referred(self, reference: str, document: str) -> Pointer | None:
        """The operation at the place that a reference means (RFC 3986, 4.2; RFC 6901, section 6)."""
        resource, _, fragment = reference.partition("#")
        if not fragment.startswith("/"):
            return None
        tokens = tuple(unquote(token).replace("~1", "/").replace("~0", "~") for token in fragment.split("/")[1:])
        if resource:
            document = posixpath.normpath(posixpath.join(posixpath.dirname(document), unquote(resource)))
        return self._by_place.get(Pointer(document, tokens))
