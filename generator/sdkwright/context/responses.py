"""What an operation gives back: responses, what can be called with them, lists in pages, streams."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from sdkwright import model
from sdkwright.context import access as access_facts
from sdkwright.context import contents as content_facts
from sdkwright.context import operations as operation_facts
from sdkwright.context import types as type_facts
from sdkwright.context.closed_sets import Framed, Held, PagedBy, Status
from sdkwright.context.codes import status, word
from sdkwright.context.facts import Fact
from sdkwright.context.placed import Documented, Placed
from sdkwright.context.values import Value
from sdkwright.model import Doc
from sdkwright.model.pages import Pages
from sdkwright.parse import whole
from sdkwright.plan.responses.streams import Stream as PlannedStream
from sdkwright.plan.responses.successes import preferred
from sdkwright.plan.samples.shown_responses import ShownResponse as PlannedBody
from sdkwright.report import Pointer
from sdkwright.text import Code, Json, Text

_PHRASES = {str(each.value): each.phrase for each in HTTPStatus}
_CLASSES = {"1": "Informational", "2": "Success", "3": "Redirect", "4": "Client error", "5": "Server error"}


@dataclass(frozen=True, slots=True)
class OfOperation:
    """A response with the operation that gives it."""

    response: model.Response
    """The response."""
    operation: model.Operation
    """The operation, or what a callback calls."""


class Response(Placed[OfOperation]):
    """A response, by its status."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._response.status, self._node.operation.at

    @property
    def _response(self) -> model.Response:
        return self._node.response

    @property
    def _doc(self) -> Doc:
        return self._response.doc

    @property
    def _at(self) -> Pointer:
        return self._response.at

    @property
    def status(self) -> Status:
        """The status: `404`, `4XX`, or `default` for all that have no response of their own."""
        return status(self._response.status)

    @property
    def status_number(self) -> int | None:
        """The status as a number, to compare: 404; none of `4XX` and `default`."""
        return whole(status(self._response.status))

    @property
    def status_class(self) -> int | None:
        """The first digit of the status: 4 of `404` and of `4XX`; none of `default`."""
        return whole(status(self._response.status)[:1])

    @property
    def slug(self) -> Code:
        """A name for files and anchors: its operation and its status, with hyphens; no other response has it."""
        return self._index.response_slugs[self._node.operation.at, self._response.status]

    @property
    def operation(self) -> operation_facts.Operation | None:
        """The operation that gives it; None where it is given to the API, after a callback."""
        found = self._index.operations.get(self._node.operation.at)
        return operation_facts.Operation(found, self._index) if found is not None else None

    @property
    def reason(self) -> Text:
        """What the standard calls the status: `Not Found` (RFC 9110, section 15)."""
        known = _PHRASES.get(self._response.status) or _CLASSES.get(self._response.status[:1])
        return Text(known or "Any other status")

    @property
    def contents(self) -> tuple[content_facts.Content, ...]:
        """The media types that it may have, each with what it is there; none where it has no body."""
        return tuple(content_facts.Content(each, self._index) for each in self._response.contents)

    @property
    def preferred(self) -> content_facts.Content | None:
        """The one that is asked for where nobody says which: JSON where it is offered."""
        found = preferred(self._response)
        return content_facts.Content(found, self._index) if found is not None else None

    @property
    def shown(self) -> ShownResponse | None:
        """A body that shows it; none where it has no body, or neither JSON nor text."""
        found = self._index.response_bodies.response(self._response)
        return ShownResponse(found, self._index) if found is not None else None

    @property
    def headers(self) -> tuple[content_facts.Header, ...]:
        """The headers that are described."""
        return tuple(content_facts.Header(each, self._index) for each in self._response.headers)

    @property
    def links(self) -> tuple[Link, ...]:
        """What can be called with its values."""
        return tuple(Link(each, self._index) for each in self._response.links)


class ShownResponse(Fact[PlannedBody]):
    """A body that shows a response."""

    __slots__ = ()

    @property
    def content(self) -> content_facts.Content:
        """The media type that it has, with what it is there."""
        return content_facts.Content(self._node.content, self._index)

    @property
    def value(self) -> Value:
        """The body: its first example, or one that is made of its type."""
        return Value(self._node.value)

    @property
    def is_made(self) -> bool:
        """Whether it was made, since the description has no example: nobody has seen the API answer so."""
        return self._node.is_made


class Link(Documented[model.Link]):
    """What can be called with the values of a response (OpenAPI 3.2, 4.20)."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def operation(self) -> operation_facts.Operation | None:
        """The operation; None where it is none of this API."""
        found = self._index.operations.get(self._node.operation) if self._node.operation else None
        return operation_facts.Operation(found, self._index) if found is not None else None

    @property
    def reference(self) -> Text:
        """How the description names the operation: its id, or where it stands."""
        return Text(self._node.operation_id or self._node.operation_ref)

    @property
    def parameters(self) -> tuple[Given, ...]:
        """What its arguments are: values, or runtime expressions such as `$response.body#/id`."""
        return tuple(Given(pair, self._index) for pair in self._node.parameters.items())

    @property
    def request_body(self) -> Value | None:
        """What its body is, likewise."""
        return Value(self._node.request_body) if self._node.request_body is not None else None

    @property
    def server(self) -> access_facts.Server | None:
        """Where it is called, where that is another place."""
        return access_facts.Server(self._node.server, self._index) if self._node.server is not None else None


class Given(Fact[tuple[str, Json]]):
    """What a link gives for an argument."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """The name of the parameter, perhaps with its location before it: `path.id`."""
        return Text(self._node[0])

    @property
    def value(self) -> Value:
        """The value, or a runtime expression."""
        return Value(self._node[1])


class Page(Fact[Pages]):
    """How a list goes on: ways are names of properties, from the outermost."""

    __slots__ = ()

    @property
    def by(self) -> PagedBy:
        """What tells the next page: `cursor`, `last-item`, `page`, `offset`, `url` or `link`."""
        return word(self._node.by)

    @property
    def item(self) -> type_facts.Type:
        """What the list holds."""
        return type_facts.Type(self._node.item, self._index)

    @property
    def items(self) -> tuple[Text, ...]:
        """The way to the list in the response; empty where that is the response."""
        return tuple(map(Text, self._node.items))

    @property
    def argument(self) -> Text:
        """The name of what differs from page to page; empty where the next page has a URL of its own."""
        return Text(self._node.argument)

    @property
    def is_in_body(self) -> bool:
        """Whether that is a property of the body."""
        return self._node.in_body

    @property
    def token(self) -> tuple[Text, ...]:
        """The way to the cursor or the URL, or in the last item to what serves as one."""
        return tuple(map(Text, self._node.token))

    @property
    def more(self) -> tuple[Text, ...]:
        """The way to a boolean that says whether there is more."""
        return tuple(map(Text, self._node.more))

    @property
    def total(self) -> tuple[Text, ...]:
        """The way to the number of all items."""
        return tuple(map(Text, self._node.total))

    @property
    def last(self) -> tuple[Text, ...]:
        """The way to the number of all pages."""
        return tuple(map(Text, self._node.last))

    @property
    def current(self) -> tuple[Text, ...]:
        """The way to the number of this page."""
        return tuple(map(Text, self._node.current))

    @property
    def first(self) -> int:
        """The number of the first page."""
        return self._node.first


class Stream(Fact[PlannedStream]):
    """A response that comes item by item."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return id(self._node.content)

    @property
    def content(self) -> content_facts.Content:
        """The body in its media type."""
        return content_facts.Content(self._node.content, self._index)

    @property
    def item(self) -> type_facts.Type:
        """What an item is."""
        return type_facts.Type(self._node.item, self._index)

    @property
    def framing(self) -> Framed:
        """How items lie in the body: `events` of an event stream, `lines` or `records`."""
        framing = self._node.content.framing
        return word(framing.name.lower() if framing is not None else "")

    @property
    def holds(self) -> Held:
        """What an item is: an `event` as it came, its `text`, a `value` as JSON, or the event as an `object`."""
        return word(self._node.holds.name.lower())

    @property
    def ends_with_done(self) -> bool:
        """Whether `[DONE]`, with which many servers end their streams, is described as a value."""
        return self._node.has_done
