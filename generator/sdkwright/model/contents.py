"""Bodies of the model: media types, how values are written in them, and headers beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from sdkwright.model.extensions import Extensions
from sdkwright.model.framing import Framing, framing_of
from sdkwright.model.schemas import Use
from sdkwright.model.words import NO_DOC, Doc, Example
from sdkwright.report import Pointer
from sdkwright.text import Json


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
class Content:
    """A body in one media type; `use` is None where the description says nothing of its shape.

    `encoding` tells how properties of a form are written, where the description does (OpenAPI 3.2, 4.15). `items` is
    what the body is a sequence of, where the description says that (OpenAPI 3.2, 4.14.3). `wrapped` where each item
    comes on a line of its own as the `result` of an object, whatever the media type is: the way of gRPC gateways.
    `untyped_is_file` where a part of which nothing is said is bytes, as it is from OpenAPI 3.1 on (4.8.15.1).
    `example_objects` are its examples with their names and words, `encodings` all that `encoding`, `prefixEncoding` and
    `itemEncoding` say. `schema_doc` is what is said beside a reference to the schema, and counts here alone.
    """

    media_type: str
    use: Use | None
    at: Pointer
    encoding: tuple[tuple[str, Writing], ...] = ()
    items: Use | None = None
    wrapped: bool = False
    untyped_is_file: bool = False
    examples: tuple[Json, ...] = field(default=(), compare=False)
    example_objects: tuple[Example, ...] = field(default=(), compare=False)
    encodings: tuple[Encoding, ...] = field(default=(), compare=False)
    schema_doc: Doc = field(default=NO_DOC, compare=False)
    doc: Doc = field(default=NO_DOC, compare=False)

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
    """A header of a response or of a part of a body, and what is said of it (OpenAPI 3.2, 4.21).

    `use` is None where nothing is said of its shape. `contents` is its one media type, where it has one in place of a
    style. `schema_doc` is as in `Content`.
    """

    name: str
    at: Pointer
    doc: Doc = NO_DOC
    use: Use | None = field(default=None, compare=False)
    required: bool = field(default=False, compare=False)
    writing: Writing = field(default=Writing(), compare=False)
    contents: tuple[Content, ...] = field(default=(), compare=False)
    example_objects: tuple[Example, ...] = field(default=(), compare=False)
    schema_doc: Doc = field(default=NO_DOC, compare=False)


@dataclass(frozen=True, slots=True)
class Encoding:
    """What is said of how a part of a body is written (OpenAPI 3.2, 4.15).

    `name` is the property, the position under `prefixEncoding`, or empty for `itemEncoding`; `under` is the keyword.
    What `Content.encoding` has is what follows from it. `inner` are the encodings of what the part itself holds.
    """

    at: Pointer
    under: str
    name: str
    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    reserved: bool | None = None
    headers: tuple[Header, ...] = ()
    inner: tuple[Encoding, ...] = ()
    extensions: Extensions = ()
