"""The request that shows an operation, for samples in any language: with what must be given, in values to read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from sdkwright import model
from sdkwright.context import access as access_facts
from sdkwright.context import arguments as argument_facts
from sdkwright.context.closed_sets import CredentialPlace, Method
from sdkwright.context.codes import method, word
from sdkwright.context.facts import Fact
from sdkwright.context.index import Index
from sdkwright.context.values import Value
from sdkwright.plan.samples.curl import curl
from sdkwright.plan.samples.sent_requests import QueryPair
from sdkwright.plan.samples.shown_credentials import ShownCredential, ShownHeader
from sdkwright.plan.samples.shown_parts import Part as ShownPart
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
    def query(self) -> tuple[RequestPair, ...]:
        """The pairs of the query, one by one as the styles of the arguments have them, but for credentials."""
        return tuple(RequestPair(OfRequest(pair, self._node), self._index) for pair in self._node.query)

    @property
    def headers(self) -> tuple[RequestHeader, ...]:
        """The headers, no two of one name, with the media type of the body, cookies and credentials.

        A form in parts has its Content-Type from whoever writes the parts (see `media_type`).
        """
        return tuple(RequestHeader(OfRequest(each, self._node), self._index) for each in self._node.headers)

    @property
    def credentials(self) -> tuple[RequestCredential, ...]:
        """The credentials of the first way to be let in, also those in the query, which `url` has not."""
        return tuple(RequestCredential(each, self._index) for each in self._node.credentials)

    @property
    def media_type(self) -> Text:
        """The media type of the body; of a form in parts without the boundary, which its writer chooses."""
        return Text(self._node.media_type)

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


Held = TypeVar("Held")


@dataclass(frozen=True, slots=True)
class OfRequest(Generic[Held]):
    """A part of a request with the request that has it."""

    part: Held
    """The part."""
    request: ShownRequest
    """The request."""


def _argument(parameter: model.Parameter | None, request: ShownRequest, index: Index) -> argument_facts.Argument | None:
    if parameter is None:
        return None
    return argument_facts.Argument(argument_facts.OfOperation(parameter, request.operation), index)


class RequestPair(Fact[OfRequest[QueryPair]]):
    """A pair of the query of a request."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.part.name)

    @property
    def value(self) -> Text:
        """Its value, before it is percent-encoded: the items of a list between commas, where its style has them so.

        Where an item holds a comma itself, `encoded` alone tells them apart.
        """
        return Text(self._node.part.value)

    @property
    def encoded(self) -> Text:
        """The pair as it travels: `q=a%2Cb`, and with items between commas `tags=a,b`."""
        return Text(self._node.part.encoded)

    @property
    def argument(self) -> argument_facts.Argument | None:
        """The argument that it is a pair of; none where it is a part of the path."""
        return _argument(self._node.part.parameter, self._node.request, self._index)


class RequestHeader(Fact[OfRequest[ShownHeader]]):
    """A header of a request."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name, as the description spells it; case is no part of it."""
        return Text(self._node.part.name)

    @property
    def value(self) -> Text:
        """Its value; a credential is told by its name: `Bearer $ACCESS_TOKEN`, `lang=en; sid=$API_KEY`."""
        return Text(self._node.part.value)

    @property
    def argument(self) -> argument_facts.Argument | None:
        """The argument that it is; none where it is a credential, all cookies, or the media type of the body."""
        return _argument(self._node.part.parameter, self._node.request, self._index)

    @property
    def credential(self) -> RequestCredential | None:
        """The first credential that it holds, where it holds one."""
        return next(iter(self.credentials), None)

    @property
    def credentials(self) -> tuple[RequestCredential, ...]:
        """The credentials that it holds: one, or in `Cookie` several beside the cookies that are arguments."""
        return tuple(RequestCredential(each, self._index) for each in self._node.part.credentials)


class RequestCredential(Fact[ShownCredential]):
    """A credential of a request, which stands in it by the name of a variable."""

    __slots__ = ()

    @property
    def scheme(self) -> access_facts.Scheme | None:
        """Its security scheme."""
        found = self._index.schemes.get(self._node.scheme)
        return access_facts.Scheme(found, self._index) if found is not None else None

    @property
    def location(self) -> CredentialPlace:
        """Where it travels: in a `header`, in the `query` or in a `cookie`."""
        return word(self._node.location)

    @property
    def name(self) -> Text:
        """The name of the header, of the argument in the query, or of the cookie."""
        return Text(self._node.name)

    @property
    def prefix(self) -> Text:
        """What stands before it: `Bearer` and a space; mostly empty."""
        return Text(self._node.prefix)

    @property
    def variable(self) -> Text:
        """What it is called where a program reads it: `ACCESS_TOKEN`, `API_KEY` or `CREDENTIALS`.

        Where several schemes of the API have such a credential, each has its own: `SESSION_API_KEY`.
        """
        return Text(self._node.variable)


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
    def media_type(self) -> Text:
        """Its media type: `application/json` of an object, that of a file; empty for plain text, which needs none."""
        return Text(self._node.media_type)

    @property
    def is_file(self) -> bool:
        """Whether it is a file."""
        return self._node.is_file
