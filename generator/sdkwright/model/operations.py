"""The operations of the model: what is sent, what comes back, where, and with which credentials."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from urllib.parse import unquote

from sdkwright.model.framing import Framing, framing_of
from sdkwright.model.names import Name
from sdkwright.model.pages import Pages
from sdkwright.model.schemas import Use
from sdkwright.model.words import NO_DOC, NO_LINK, NOTHING, Doc, Link
from sdkwright.report import Diagnostic, Pointer
from sdkwright.text import Json, Text

_PATTERN = re.compile(r"\{([^{}=]+)=[^{}]*\}")
_OPEN_PAIR = re.compile(r"[?&]([^?&={}]+)=\{([^{}]*)\}(?=&|$)")


class Location(Enum):
    """Where a parameter travels (OpenAPI 3.2, 4.12.1); QUERYSTRING is the whole query as one value."""

    PATH = "path"
    QUERY = "query"
    QUERYSTRING = "querystring"
    HEADER = "header"
    COOKIE = "cookie"


class Style(Enum):
    """How arrays and objects become text (OpenAPI 3.2, 4.12.2.2.1). TABS is what Swagger 2.0 calls `tsv`."""

    SIMPLE = "simple"
    LABEL = "label"
    MATRIX = "matrix"
    FORM = "form"
    SPACES = "spaceDelimited"
    PIPES = "pipeDelimited"
    TABS = "tabDelimited"
    DEEP = "deepObject"
    COOKIE = "cookie"

    @property
    def explodes(self) -> bool:
        """Whether arrays and objects are taken apart where the description does not say it."""
        return self in (Style.FORM, Style.COOKIE)


@dataclass(frozen=True, slots=True)
class Writing:
    """How a value is written: in a style, or in a media type (OpenAPI 3.2, 4.12.2 and 4.15.1).

    A property of a body without `style` is written in its media type, or in the one that its schema implies. `slashes`
    where a value in the path may be several segments.
    """

    style: Style | None = None
    explode: bool = False
    reserved: bool = False
    media_type: str | None = None
    slashes: bool = False


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation, with the way its value is written.

    `may_be_empty` where an empty text says something that the schema does not (`allowEmptyValue`).
    """

    name: str
    location: Location
    use: Use
    required: bool
    writing: Writing
    at: Pointer
    may_be_empty: bool = False
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Content:
    """A body in one media type; `use` is None where the description says nothing of its shape.

    `encoding` tells how properties of a form are written, where the description does (OpenAPI 3.2, 4.15). `items` is
    what the body is a sequence of, where the description says that (OpenAPI 3.2, 4.14.3). `wrapped` where each item
    comes on a line of its own as the `result` of an object, whatever the media type is: the way of gRPC gateways.
    `untyped_is_file` where a part of which nothing is said is bytes, as it is from OpenAPI 3.1 on (4.8.15.1).
    """

    media_type: str
    use: Use | None
    at: Pointer
    encoding: tuple[tuple[str, Writing], ...] = ()
    items: Use | None = None
    wrapped: bool = False
    untyped_is_file: bool = False
    examples: tuple[Json, ...] = field(default=(), compare=False)

    @property
    def essence(self) -> str:
        """The media type without its parameters, in lower case (RFC 9110, section 8.3.1)."""
        return self.media_type.partition(";")[0].strip().lower()

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON, or a format that is built on it (RFC 6839, section 3.1)."""
        return self.essence.endswith(("/json", "+json")) and self.framing is None

    @property
    def is_yaml(self) -> bool:
        """Whether the body is YAML, or a format that is built on it (RFC 9512, section 2)."""
        return self.essence.endswith(("/yaml", "+yaml"))

    @property
    def framing(self) -> Framing | None:
        """How the items of a sequence lie in the body, None where it is one value."""
        return Framing.LINES if self.wrapped else framing_of(self.essence)

    @property
    def is_form(self) -> bool:
        """Whether the body is a form in the way of a URL's query (WHATWG URL, section 5)."""
        return self.essence == "application/x-www-form-urlencoded"

    @property
    def is_multipart(self) -> bool:
        """Whether the body has parts, each with its own media type (RFC 2046, section 5.1)."""
        return self.essence.startswith("multipart/")


@dataclass(frozen=True, slots=True)
class Body:
    """What a request carries, in the media types that the description offers, in its order.

    `name` is what the description calls the body as a whole, where it does.
    """

    required: bool
    contents: tuple[Content, ...]
    at: Pointer
    doc: Doc = NO_DOC
    name: str = "body"


@dataclass(frozen=True, slots=True)
class Header:
    """A header of a response, and what is said of it (OpenAPI 3.2, 4.21)."""

    name: str
    at: Pointer
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class Response:
    """A response by status: `200`, `2XX` or `default`; `is_error` where it says that it is no success."""

    status: str
    contents: tuple[Content, ...]
    at: Pointer
    doc: Doc = NO_DOC
    is_error: bool = False
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path.

    `resource` is its place in the resource tree and `verb` what it does there, both in the path's own words;
    `security` lists alternatives, each a set of schemes that must all be met; an empty set needs none. `at` is the way
    to it through `paths`, which is its own alone, also where several paths share what stands there. `servers` are those
    that it has in place of the API's. `seat` is the rule that chose `resource` and `verb`, for people;
    `pages` is how its response goes on, where that is a part of a list. `template` is the path as it was read, with the
    names of its parameters between the braces, and perhaps the pattern of a value (`{name=shelves/*}`).
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
class Event:
    """What the API sends by itself: a webhook (OpenAPI 3.1, 4.8.1) or a callback (4.8.18), and what it carries."""

    at: Pointer
    name: str
    payload: Use
    doc: Doc = NO_DOC


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An operation of the description that cannot be offered, and what was said of it."""

    at: Pointer
    id: str | None
    method: str
    path: str
    reason: Diagnostic


class AuthKind(Enum):
    """How a credential travels (OpenAPI 3.1, 4.8.27; RFC 7235, RFC 6750, RFC 7617, RFC 8705)."""

    BEARER = "bearer"
    BASIC = "basic"
    API_KEY_HEADER = "header"
    API_KEY_QUERY = "query"
    API_KEY_COOKIE = "cookie"
    OAUTH = "oauth"
    HTTP = "http"
    MUTUAL_TLS = "mutualTLS"


@dataclass(frozen=True, slots=True)
class Auth:
    """A security scheme, under the key that operations name it by.

    `field` is the name of the header, parameter or cookie of an API key, or of another scheme of HTTP (RFC 9110, 11.1).
    `rank` is its place in what the description asks for everywhere, None where it is not asked for there.
    `token_url` is where a program gets a token for itself (RFC 6749, section 4.4), `discovery_url` where an OpenID
    provider says so. Its tokens come `by_grant` where OAuth 2 or OpenID gives them.
    """

    key: str
    kind: AuthKind
    at: Pointer
    field: str = ""
    doc: Doc = NO_DOC
    token_url: str = ""
    discovery_url: str = ""
    rank: int | None = None
    by_grant: bool = False


@dataclass(frozen=True, slots=True)
class DeclaredTag:
    """A tag that the description introduces (OpenAPI 3.2, 4.22): its name, what people read in place of it, a text."""

    name: str
    title: Text = NOTHING
    description: Text = NOTHING
    link: Link = NO_LINK


@dataclass(frozen=True, slots=True)
class Variable:
    """What stands for `{name}` in the URL of a server (OpenAPI 3.2, 4.7); `values` are all it may be, if told."""

    name: str
    default: str
    values: tuple[str, ...]
    at: Pointer
    doc: Text = NOTHING


@dataclass(frozen=True, slots=True)
class Server:
    """A base URL that the description offers, with a name to choose it by."""

    url: str
    at: Pointer
    name: str = ""
    doc: Text = NOTHING
    variables: tuple[Variable, ...] = ()
