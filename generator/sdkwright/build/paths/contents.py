"""Request bodies, and what bodies hold in each media type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.build.facts.docs import beside_reference, doc_at
from sdkwright.build.facts.example_objects import example_objects
from sdkwright.build.facts.examples import examples_at
from sdkwright.build.paths.gateways import message_at
from sdkwright.build.paths.part_media_types import part_media_types
from sdkwright.build.paths.serialization import read_serialization
from sdkwright.build.reading import entries, field_of, places
from sdkwright.build.schemas.arena import Schemas
from sdkwright.model import Body, Content, Derived, Name, Use, Writing
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json

_BODY_NAMES = ("requestBodyName", "x-codegen-request-body-name")
"""Where `upgrade` and other converters from Swagger 2.0 keep the name of the body parameter."""


_VAGUE = frozenset({"GET", "HEAD", "DELETE"})
"""Methods whose body has no meaning in HTTP (RFC 9110, 9.3): OpenAPI 3.0 ignores it (4.7.10.1), 3.1 leaves it to both
sides. What is described is kept, since servers read it; what is not described is left over from a generator."""
_NEVER = "TRACE"
"""The method that must not have a body (RFC 9110, 9.3.8)."""
_SAYS_NOTHING = frozenset({"type", "properties", "required", "additionalProperties", "nullable", "title"})
_SAYS_NOTHING |= {"description", "example", "examples", "default", "deprecated", "externalDocs", "$comment"}


class Contents:
    """Reads `content` wherever it stands: in a request body, a response, a header or a parameter."""

    def __init__(self, graph: Graph, schemas: Schemas, report: Report) -> None:
        self._graph = graph
        self._schemas = schemas
        self._report = report

    def body(self, operation: Pointer, owner: Pointer, method: str) -> Body | None:
        """What an operation sends (OpenAPI 3.2, 4.13); what has no name is called after `owner`."""
        if field_of(self._graph, operation, "requestBody") is None:
            return None
        at = self._graph.follow(operation / "requestBody")
        if method == _NEVER or (method in _VAGUE and self._says_nothing(at)):
            self._report.note("body-ignored", f"{method} has no body, and nothing is said of this one", at)
            return None
        names = (field_of(self._graph, operation, key) for key in _BODY_NAMES)
        return Body(
            required=field_of(self._graph, at, "required") is True,
            contents=tuple(self._sent(at, owner)),
            at=at,
            doc=doc_at(self._graph, operation / "requestBody"),
            name=next((name for name in names if isinstance(name, str) and name), "body"),
        )

    def _says_nothing(self, at: Pointer) -> bool:
        """Whether a body need not be sent, and may be anything, or an object without anything in it."""
        contents = entries(self._graph, at, "content").values()
        schemas = (self._graph.find(self._graph.follow(content / "schema")) for content in contents)
        return field_of(self._graph, at, "required") is not True and all(map(_is_open, schemas))

    def received(self, at: Pointer, name: Derived) -> tuple[Content, ...]:
        """The same of a response, which may be a stream without saying so by its media type."""
        return tuple(self._received(at, each, name) for each in self._declared(at))

    def _received(self, at: Pointer, content: Content, name: Derived) -> Content:
        message = message_at(self._graph, at, content.at) if content.is_json else None
        if message is None:
            return self._content(content, name)
        return replace(content, items=self._schemas.use(message, Derived(name.owner, "item")), wrapped=True)

    def all(self, at: Pointer, name: Name) -> tuple[Content, ...]:
        """Each media type with the schema of its body, which is called `name` if nothing else names it."""
        return tuple(self._content(each, name) for each in self._declared(at))

    def _declared(self, at: Pointer) -> Iterator[Content]:
        """The media types that stand at a place; an empty one says nothing, and so may be any."""
        for media_type, place in places(self._graph, at, "content").items():
            end = self._graph.follow(place)
            if not media_type.strip():
                self._report.warning("media-type-empty", "an empty text is no media type: taken as */*", end)
            doc = replace(doc_at(self._graph, place), examples=())
            yield Content(media_type.strip() or "*/*", None, end, doc=doc)

    def _sent(self, at: Pointer, owner: Pointer) -> Iterator[Content]:
        """The same of a request; beside JSON, which is the usual, another one has its media type in its name."""
        declared = list(self._declared(at))
        has_json = any(content.is_json for content in declared)
        for each in declared:
            role = "params" if each.is_json or not has_json else f"{_kind(each)} params"
            yield self._content(each, Derived(owner, role))

    def _content(self, declared: Content, name: Name) -> Content:
        """A media type that was declared, with the schema of its body and its examples."""
        at = declared.at
        has_schema = field_of(self._graph, at, "schema") is not None
        return replace(
            declared,
            use=self._schemas.use(at / "schema", name) if has_schema else None,
            encoding=tuple(self._encoding(declared)),
            items=self._items(declared.media_type, at, name),
            untyped_is_file=declared.is_multipart and not self._is_3_0,
            examples=examples_at(self._graph, at),
            example_objects=example_objects(self._graph, at),
            schema_doc=beside_reference(self._graph, at / "schema"),
        )

    @property
    def _is_3_0(self) -> bool:
        version = field_of(self._graph, self._graph.root, "openapi")
        return isinstance(version, str) and version.startswith("3.0")

    def _items(self, media_type: str, at: Pointer, name: Name) -> Use | None:
        """What a sequence consists of (OpenAPI 3.2, 4.14.2: `itemSchema`); other bodies have no items."""
        place = at / "itemSchema"
        if self._graph.find(place) is None:
            return None
        if Content(media_type, None, at).framing is None:
            self._report.unsupported(f"items of {media_type}", place)
            return None
        owner = name.owner if isinstance(name, Derived) else at
        return self._schemas.use(place, Derived(owner, "item"))

    def _encoding(self, declared: Content) -> Iterator[tuple[str, Writing]]:
        """What the description says of the way in which properties are written (OpenAPI 3.2, 4.15.1).

        A part of which `encoding` says nothing has the media type that its schema gives (OpenAPI 3.1, 4.8.14.4).
        """
        told = dict(self._told_encoding(declared.at))
        yield from told.items()
        if declared.is_multipart and not self._is_3_0:
            for name, media_type in dict(part_media_types(self._graph, declared.at / "schema")).items():
                if name not in told:
                    yield name, Writing(media_type=media_type)

    def _told_encoding(self, at: Pointer) -> Iterator[tuple[str, Writing]]:
        for name, place in entries(self._graph, at, "encoding").items():
            writing = read_serialization(self._graph, place, default=None, report=self._report)
            told = field_of(self._graph, place, "contentType")
            media_type = told if isinstance(told, str) and writing.style is None else None
            if writing.style or media_type:
                yield name, replace(writing, media_type=media_type)


def _kind(content: Content) -> str:
    """What people call a media type."""
    return "form" if content.is_form else "multipart" if content.is_multipart else content.essence.partition("/")[2]


def _is_open(schema: Json) -> bool:
    """Whether a schema is that of any value, or of an object of which nothing is said."""
    if not isinstance(schema, dict):
        return schema is not False
    told = {key: value for key, value in schema.items() if not key.startswith("x-")}
    is_any = told.get("type") in (None, "object", ["object", "null"]) and told.keys() <= _SAYS_NOTHING
    return is_any and not told.get("properties") and told.get("additionalProperties") in (None, False)
