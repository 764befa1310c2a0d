"""What hangs at operations beside their calls: headers with their schemas, encodings, links, callbacks, and webhooks.

It is read when everything else is known: the schemas that are met here for the first time are the last of the arena, so
that none of the others is called otherwise because of them. What is wrong with them is no finding: it costs no call.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.build.facts.docs import beside_reference, doc_at, read_doc, with_values
from sdkwright.build.facts.example_objects import example_objects
from sdkwright.build.facts.extensions import read_extensions, string_of
from sdkwright.build.paths.contents import Contents
from sdkwright.build.paths.finding import METHODS, Found, facts_of
from sdkwright.build.paths.links import Links
from sdkwright.build.paths.operations import Operations
from sdkwright.build.paths.serialization import read_serialization
from sdkwright.build.reading import chain, entries, field_of, places, reach
from sdkwright.build.schemas.arena import Schemas
from sdkwright.build.security.servers import Servers
from sdkwright.config.selection import Selection
from sdkwright.model import (
    Callback,
    Content,
    Derived,
    Doc,
    Encoding,
    Header,
    Operation,
    PathItem,
    Response,
    Style,
    Writing,
)
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json

_WEBHOOKS = ("webhooks", "x-webhooks")
_ENCODINGS = ("encoding", "prefixEncoding", "itemEncoding")


@dataclass(frozen=True, slots=True)
class Complete:
    """The operations of an API with all that hangs at them, and those that it calls by itself."""

    operations: tuple[Operation, ...]
    webhooks: tuple[PathItem, ...]


class Hanging:
    """Reads what hangs at the operations of one description."""

    def __init__(
        self, graph: Graph, schemas: Schemas, operations: Operations, *, selection: Selection, links: Links
    ) -> None:
        quiet = Report()
        self._graph = graph
        self._schemas = schemas
        self._operations = operations
        self._selection = selection
        self._links = links
        self._contents = Contents(graph, schemas, quiet)
        self._servers = Servers(graph, quiet)
        self._quiet = quiet
        self._headers: dict[Pointer, tuple[Header, ...]] = {}
        self._callbacks: dict[Pointer, Callback | None] = {}

    def all(self, operations: Iterable[Operation]) -> Complete:
        """Everything, in the order of the document."""
        return Complete(tuple(map(self.complete, operations)), tuple(self.webhooks()))

    def complete(self, operation: Operation) -> Operation:
        """An operation with all that hangs at it."""
        body = operation.body
        if body is not None:
            body = replace(body, contents=self._with_encodings(body.contents, operation.at))
        return replace(
            operation,
            body=body,
            responses=tuple(self._response(response, operation.at) for response in operation.responses),
            callbacks=tuple(self._callbacks_of(operation)),
        )

    # ------------------------------------------------------------------------------------ responses

    def _response(self, response: Response, owner: Pointer) -> Response:
        headers = self._headers_at(response.at, owner)
        links = tuple(self._links.at(response.at))
        contents = self._with_encodings(response.contents, owner)
        if not headers and not links and contents is response.contents:
            return response
        return replace(response, headers=headers, links=links, contents=contents)

    def _headers_at(self, at: Pointer, owner: Pointer) -> tuple[Header, ...]:
        """The headers of a response or of a part, read once for each place."""
        if at not in self._headers:
            self._headers[at] = tuple(
                self._header(name, place, owner) for name, place in places(self._graph, at, "headers").items()
            )
        return self._headers[at]

    def _header(self, name: str, place: Pointer, owner: Pointer) -> Header:
        at = self._graph.follow(place)
        value = self._graph.find(at)
        called = Derived(owner, f"{name} header")
        schema = at / "schema"
        has_schema = field_of(self._graph, at, "schema") is not None
        contents = () if has_schema else self._contents.all(at, called)
        uses = [content.use for content in contents if content.use is not None]
        return Header(
            name=name,
            at=at,
            doc=self._header_doc(place, schema),
            use=self._schemas.use(schema, called) if has_schema else next(iter(uses), None),
            required=isinstance(value, dict) and value.get("required") is True,
            writing=self._writing(at, contents),
            contents=contents,
            example_objects=example_objects(self._graph, at),
            schema_doc=beside_reference(self._graph, schema),
        )

    def _header_doc(self, place: Pointer, schema: Pointer) -> Doc:
        """What is said of a header; where it has no words or values of its own, those of its schema."""
        doc = doc_at(self._graph, place)
        end = self._graph.follow(schema)
        inner = read_doc(self._graph.find(end), end)
        return with_values(replace(doc, description=doc.description or inner.description), inner)

    def _writing(self, at: Pointer, contents: tuple[Content, ...]) -> Writing:
        if contents:
            return Writing(media_type=contents[0].media_type)
        return read_serialization(self._graph, at, default=Style.SIMPLE, report=self._quiet)

    # ------------------------------------------------------------------------------------ encodings

    def _with_encodings(self, contents: tuple[Content, ...], owner: Pointer) -> tuple[Content, ...]:
        found = [self._encodings(content.at, owner) for content in contents]
        if not any(found):
            return contents
        return tuple(replace(each, encodings=told) for each, told in zip(contents, found, strict=True))

    def _encodings(self, at: Pointer, owner: Pointer) -> tuple[Encoding, ...]:
        """Those of a media type, or of an encoding that has some itself (OpenAPI 3.2, 4.15)."""
        value = self._graph.find(at)
        if not isinstance(value, dict) or value.keys().isdisjoint(_ENCODINGS):
            return ()
        return tuple(self._encoding(each, key, name, owner) for key, name, each in _encoded(value, at))

    def _encoding(self, at: Pointer, under: str, name: str, owner: Pointer) -> Encoding:
        at = self._graph.follow(at)
        value = self._graph.find(at)
        told = value if isinstance(value, dict) else {}
        explode, reserved = told.get("explode"), told.get("allowReserved")
        return Encoding(
            at=at,
            under=under,
            name=name,
            content_type=string_of(told, "contentType"),
            style=string_of(told, "style"),
            explode=explode if isinstance(explode, bool) else None,
            reserved=reserved if isinstance(reserved, bool) else None,
            headers=self._headers_at(at, owner),
            inner=self._encodings(at, owner),
            extensions=read_extensions(told, at),
        )

    # ------------------------------------------------------------------------------------ callbacks

    def webhooks(self) -> Iterator[PathItem]:
        """What the API sends by itself (OpenAPI 3.2, 4.1), each as a path item under the name of the webhook."""
        for key in _WEBHOOKS:
            for name, place in places(self._graph, self._graph.root, key).items():
                if isinstance(self._graph.find(self._graph.follow(place)), dict):
                    yield self._item(name, place)

    def _callbacks_of(self, operation: Operation) -> Iterator[Callback]:
        for name, at in entries(self._graph, reach(self._graph, operation.at), "callbacks").items():
            if at not in self._callbacks:
                self._callbacks[at] = None  # one that leads back to itself has no callbacks there
                self._callbacks[at] = self._callback(name, at)
            found = self._callbacks[at]
            if found is not None:
                yield found if found.name == name else replace(found, name=name)

    def _callback(self, name: str, at: Pointer) -> Callback:
        value = self._graph.find(at)
        expressions = [key for key in value if key[:2] != "x-"] if isinstance(value, dict) else []
        items = tuple(self._item(expression, at / expression) for expression in expressions)
        return Callback(at, name, items, read_extensions(value, at))

    def _item(self, path: str, place: Pointer) -> PathItem:
        holders = tuple(reversed(chain(self._graph, place)))
        found = tuple(self._found(path, place, holders))
        return PathItem(
            at=place,
            path=path,
            doc=doc_at(self._graph, place),
            servers=self._servers.at(*holders),
            operations=tuple(
                self.complete(replace(operation, path=path)) for operation in self._operations.sent(found)
            ),
        )

    def _found(self, path: str, place: Pointer, holders: tuple[Pointer, ...]) -> Iterator[Found]:
        """The operations of a path item that the API calls; no text of theirs is a template with holes for us."""
        end = holders[0]
        value = self._graph.find(end)
        keys = [key for key in value if key.lower() in METHODS] if isinstance(value, dict) else []
        more = places(self._graph, end, "additionalOperations")
        told = {**{key.upper(): (key, end / key) for key in keys}, **{key: (key, at) for key, at in more.items()}}
        for method, (key, at) in told.items():
            stands = self._graph.follow(at)
            refused = self._selection.refuses(facts_of(self._graph, key, path, stands))
            if isinstance(self._graph.find(stands), dict) and not refused:
                yield Found(method, "", at, stands, holders, frozenset(key.lower() for key in keys))


def path_items(graph: Graph, found: Iterable[Found]) -> Iterator[PathItem]:
    """What the paths of these operations say of all operations on them."""
    servers = Servers(graph, Report())
    seen: dict[str, Found] = {}
    for each in found:
        seen.setdefault(each.path, each)
    for path, each in seen.items():
        at = each.at.parent if each.at.parent.last != "additionalOperations" else each.at.parent.parent
        place = next((place for place in each.items[::-1]), at)
        yield PathItem(at, path, replace(doc_at(graph, place), examples=()), servers.at(*each.items))


def _encoded(value: Mapping[str, Json], at: Pointer) -> Iterator[tuple[str, str, Pointer]]:
    """Each encoding with the keyword that it stands under and its name there."""
    named, listed = value.get("encoding"), value.get("prefixEncoding")
    yield from (("encoding", name, at / "encoding" / name) for name in (named if isinstance(named, dict) else ()))
    positions = range(len(listed)) if isinstance(listed, list) else ()
    yield from (("prefixEncoding", str(index), at / "prefixEncoding" / index) for index in positions)
    if isinstance(value.get("itemEncoding"), dict):
        yield "itemEncoding", "", at / "itemEncoding"
