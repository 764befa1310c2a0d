"""Part of `streams`: what it takes to ask for a stream, also once more after it broke."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, cast

from .either import Whole
from .errors import APIResponseValidationError
from .framing import EventObjects, Events, Framing
from .interpret import validation_error
from .media_types import essence, is_json
from .operation import Operation
from .options import Delivery, NotGiven, RequestOptions
from .responses import Exchange
from .streaming import AsyncStreamedResponse, StreamedResponse
from .transport import AsyncOpenResponse, Headers, OpenResponse

if TYPE_CHECKING:
    from .base import BaseClient
    from .client import AsyncClient, SyncClient

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")
C = TypeVar("C", bound="BaseClient[Any]")

ASKS = "stream"
"""What the property of a body is called that asks for a stream."""
RESUME = "Last-Event-ID"
"""The header that asks a server to go on after an event (WHATWG HTML, 9.2.4)."""

_NO_OPTIONS: RequestOptions = {}


@dataclass(frozen=True, kw_only=True)
class StreamOperation(Operation[R], Generic[T, R]):
    """An operation whose reply is a stream of `T`; `R` is what else it may return."""

    items: Framing
    by_default: bool = False
    """Whether the reply is a stream where the caller does not say it."""

    def streams(self, asked: bool | NotGiven | None, arguments: CallArguments) -> bool:
        """Whether the reply is a stream if the caller says this, also in his body."""
        body = arguments.get("body")
        said = body.properties.get(ASKS) if isinstance(body, Whole) else asked
        return said if isinstance(said, bool) else self.by_default

    def streamed(self, finish: Any = None) -> Operation[Any]:
        """Return the operation that asks for the stream."""
        media_type = self.items.media_type
        promise: dict[str, str] = {}
        return replace(
            cast("Operation[Any]", self),
            accept=media_type,
            accepts_others=False,
            returns="bytes",
            replies=promise,
            finish=finish,
        )


class CallArguments(TypedDict, total=False):
    """What a client's `call` takes beside the operation."""

    path: Mapping[str, object]
    query: Mapping[str, object]
    querystring: Mapping[str, object]
    headers: Mapping[str, object]
    cookies: Mapping[str, object]
    body: object
    content_type: str | None
    accept: str | None
    options: RequestOptions


@dataclass(frozen=True, slots=True)
class Call(Generic[C, T]):
    """What it takes to ask for a stream, also once more."""

    client: C
    operation: StreamOperation[T, Any]
    arguments: CallArguments

    def after(self, last_id: str) -> Call[C, T]:
        """Return the call that goes on after an event."""
        options = self.arguments.get("options", _NO_OPTIONS)
        extra = {**options.get("extra_headers", {}), RESUME: last_id}
        more: RequestOptions = {**options, "extra_headers": extra}
        return replace(self, arguments={**self.arguments, "options": more})

    def delivering(self, delivery: Delivery) -> C:
        """Return the client, giving replies in another way."""
        return self.client._delivering(delivery)  # pyright: ignore[reportPrivateUsage]


@dataclass(frozen=True, slots=True)
class Opened(Generic[S]):
    """A stream whose head has come."""

    exchange: Exchange
    source: S


def opened(call: Call[SyncClient, T]) -> Opened[OpenResponse]:
    """Return the stream's head and body; the error that shows what else came."""
    client = call.delivering(Delivery.STREAMED)
    operation: Operation[StreamedResponse[Any]] = call.operation.streamed()
    reply = client.call(operation, **call.arguments)
    exchange = reply._exchange  # pyright: ignore[reportPrivateUsage]
    if _is_other(call.operation.items, reply.headers):
        raise _other(call.operation.items, exchange, reply.read())
    return Opened(exchange, reply._source)  # pyright: ignore[reportPrivateUsage]


async def opened_async(call: Call[AsyncClient, T]) -> Opened[AsyncOpenResponse]:
    """Return the stream's head and body; the error that shows what else came."""
    client = call.delivering(Delivery.STREAMED)
    operation: Operation[AsyncStreamedResponse[Any]] = call.operation.streamed()
    reply = await client.call(operation, **call.arguments)
    exchange = reply._exchange  # pyright: ignore[reportPrivateUsage]
    if _is_other(call.operation.items, reply.headers):
        raise _other(call.operation.items, exchange, await reply.read())
    return Opened(exchange, reply._source)  # pyright: ignore[reportPrivateUsage]


def _is_other(framing: Framing, headers: Headers) -> bool:
    """Whether a reply is something else by its media type, JSON in place of events.

    Many servers call JSON Lines `application/json`, and events text.
    """
    told = headers.get("content-type", "")
    events = isinstance(framing, (Events, EventObjects))
    return (events and is_json(told)) or essence(told) == "text/html"


def _other(
    framing: Framing, exchange: Exchange, body: bytes
) -> APIResponseValidationError:
    told = exchange.response.headers.get("content-type", "")
    why = f"the reply is {told}, but a stream of {framing.item} was promised"
    whole_reply = replace(exchange.response, body=body)
    return validation_error(why, exchange.request, whole_reply)
