"""The request that shows an operation, for samples in any language: with what must be given, in values to read."""

from __future__ import annotations

from sdkwright.context.closed_sets import Method
from sdkwright.context.codes import method
from sdkwright.context.facts import Fact
from sdkwright.context.values import Value
from sdkwright.plan.samples.curl import curl
from sdkwright.plan.samples.shown_requests import Part as ShownPart
from sdkwright.plan.samples.shown_requests import ShownRequest
from sdkwright.text import Text


class Request(Fact[ShownRequest]):
    """A request as it goes over HTTP, with what must be given."""

    __slots__ = ()

    @property
    def method(self) -> Method:
        """The method of HTTP, in capitals."""
        return method(self._node.method)

    @property
    def url(self) -> Text:
        """The URL, percent-encoded, but for credentials in its query."""
        return Text(self._node.url)

    @property
    def headers(self) -> tuple[RequestHeader, ...]:
        """The headers, with the media type of the body, and credentials."""
        return tuple(RequestHeader(pair, self._index) for pair in (*self._node.headers, *self._node.credentials))

    @property
    def curl(self) -> Text:
        """The request as a command of curl for a POSIX shell."""
        return Text(curl(self._node))

    @property
    def body(self) -> Value | None:
        """The body where it is JSON."""
        return Value(self._node.body) if self._node.body is not None else None

    @property
    def text(self) -> Text:
        """The body as it is written where it is no JSON, and has no parts."""
        return Text(self._node.text)

    @property
    def fields(self) -> tuple[RequestField, ...]:
        """The fields of a form (`application/x-www-form-urlencoded`), before they are percent-encoded."""
        return tuple(RequestField(pair, self._index) for pair in self._node.fields)

    @property
    def parts(self) -> tuple[RequestPart, ...]:
        """The parts of a form in parts (RFC 7578)."""
        return tuple(RequestPart(part, self._index) for part in self._node.parts)

    @property
    def file(self) -> Text:
        """The file that is the body as a whole."""
        return Text(self._node.file)


class RequestHeader(Fact[tuple[str, str]]):
    """A header of a request."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node[0])

    @property
    def value(self) -> Text:
        """Its value; a credential is told by its name: `Bearer $ACCESS_TOKEN`."""
        return Text(self._node[1])


class RequestField(Fact[tuple[str, str]]):
    """A field of a form."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node[0])

    @property
    def value(self) -> Text:
        """Its value."""
        return Text(self._node[1])


class RequestPart(Fact[ShownPart]):
    """A part of a form in parts."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def value(self) -> Text:
        """The text, or the name of the file."""
        return Text(self._node.value)

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self._node.is_file
