"""The operations of the model: what is sent, what comes back, where, and with which credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote

from sdkwright.model.contents import Body, Content, Header, Writing
from sdkwright.model.extensions import Extensions
from sdkwright.model.names import Name
from sdkwright.model.pages import Pages
from sdkwright.model.schemas import Use
from sdkwright.model.security import Requirement
from sdkwright.model.servers import Server
from sdkwright.model.words import NO_DOC, Doc, Example
from sdkwright.report import Diagnostic, Pointer
from sdkwright.text import Json

_PATTERN = re.compile(r"\{([^{}=]+)=[^{}]*\}")
_OPEN_PAIR = re.compile(r"[?&]([^?&={}]+)=\{([^{}]*)\}(?=&|$)")


class Location(Enum):
    """Where a parameter travels (OpenAPI 3.2, 4.12.1); QUERYSTRING is the whole query as one value."""

    PATH = "path"
    QUERY = "query"
    QUERYSTRING = "querystring"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, with the way its value is written.

    `may_be_empty` where an empty text says something that the schema does not (`allowEmptyValue`).
    `contents` is its one media type, where it has one in place of a style. `schema_doc` is as in `Content`.
    """

    name: str
    location: Location
    use: Use
    required: bool
    writing: Writing
    at: Pointer
    may_be_empty: bool = False
    doc: Doc = NO_DOC
    contents: tuple[Content, ...] = field(default=(), compare=False)
    example_objects: tuple[Example, ...] = field(default=(), compare=False)
    schema_doc: Doc = field(default=NO_DOC, compare=False)


@dataclass(frozen=True, slots=True)
class Response:
    """A response by status: `200`, `2XX` or `default`; `is_error` where it says that it is no success."""

    status: str
    contents: tuple[Content, ...]
    at: Pointer
    doc: Doc = NO_DOC
    is_error: bool = False
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Link:
    """What can be called with the values of a response (OpenAPI 3.2, 4.20).

    `operation` is the operation that `operation_ref` or `operation_id` means, None where there is none of the API.
    `parameters` and `request_body` are values or runtime expressions (4.20.3), as they were written.
    """

    at: Pointer
    name: str
    operation: Pointer | None = None
    operation_ref: str = ""
    operation_id: str = ""
    parameters: Mapping[str, Json] = field(default_factory=dict)
    request_body: Json = None
    server: Server | None = None
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path.

    `resource` is its place in the resource tree and `verb` what it does there, both in the path's own words;
    `security` lists alternatives, each a set of schemes that must all be met; an empty set needs none. `at` is the way
    to it through `paths`, which is its own alone, also where several paths share what stands there. `servers` are those
    that it has in place of the API's. `seat` is the rule that chose `resource` and `verb`, for people;
    `pages` is how its response goes on, where that is a part of a list. `template` is the path as it was read, with the
    names of its parameters between the braces, and perhaps the pattern of a value (`{name=shelves/*}`). `requirements`
    are what `security` is made of: all that the description asks for, with the scopes.
    """

    at: Pointer
    name: Name
    method: str
    path: str
    template: str
    resource: tuple[str, ...]
    verb: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[tuple[str, ...], ...]
    servers: tuple[Server, ...] = ()
    tags: tuple[str, ...] = ()
    seat: str = ""
    doc: Doc = NO_DOC
    pages: Pages | None = None
    requirements: tuple[tuple[Requirement, ...], ...] = field(default=(), compare=False)
    callbacks: tuple[Callback, ...] = field(default=(), compare=False)

    @property
    def target(self) -> str:
        """The path as it is sent: a fragment only tells the paths of a description apart (RFC 9110, section 4.1).

        A pair of its query with a hole for a query parameter is left out: the parameter writes it.
        """
        declared = {(p.name, p.location) for p in self.parameters}
        whole = _PATTERN.sub(r"{\1}", self.template.partition("#")[0])
        for hole, name in open_pairs(whole).items():
            if (hole, Location.PATH) not in declared and (name, Location.QUERY) in declared:
                whole = _without(whole, f"{name}={{{hole}}}")
        return whole


def open_pairs(path: str) -> Mapping[str, str]:
    """The holes that are values in the query of a path, each with its key: `n` is `limit` in `/pets?limit={n}`."""
    return {hole: name for name, hole in _OPEN_PAIR.findall(path)}


def fixed_pairs(path: str) -> Mapping[str, str]:
    """The query that is a part of a path, as it is written there, without what is left open."""
    query = path.partition("#")[0].partition("?")[2]
    pairs = (pair.partition("=") for pair in query.split("&") if pair and "{" not in pair)
    return {unquote(name): value for name, _, value in pairs}


def _without(target: str, pair: str) -> str:
    path, _, query = target.partition("?")
    kept = "&".join(each for each in query.split("&") if each != pair)
    return f"{path}?{kept}" if kept else path


@dataclass(frozen=True, slots=True)
class PathItem:
    """What a path says of all its operations (OpenAPI 3.2, 4.9); `path` is the key of its map.

    `operations` are those of a webhook or a callback, which the API calls itself; those of a path are the API's.
    """

    at: Pointer
    path: str
    doc: Doc = NO_DOC
    servers: tuple[Server, ...] = ()
    operations: tuple[Operation, ...] = ()


@dataclass(frozen=True, slots=True)
class Callback:
    """What the API calls after an operation (OpenAPI 3.2, 4.18): requests to the URLs that the expressions give."""

    at: Pointer
    name: str
    items: tuple[PathItem, ...] = ()
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class Event:
    """What the API sends by itself: a webhook (OpenAPI 3.1, 4.8.1) or a callback (4.8.18), and what it carries."""

    at: Pointer
    name: str
    payload: Use
    doc: Doc = NO_DOC
    headers: tuple[str, ...] = ()
    """The headers that come with it, as the description has them, in lower case."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation of the description that cannot be offered, and what was said of it."""

    at: Pointer
    id: str | None
    method: str
    path: str
    reason: Diagnostic
