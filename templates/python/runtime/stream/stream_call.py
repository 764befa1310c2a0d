"""Part of `streams`: what it takes to ask for a stream, also once more after it broke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..arguments.whole_body import Whole
from ..call.operation import Arguments, Operation
from ..call.raw_response import Exchange
from ..media_types import essence, is_json
from ..options import NotGiven
from ..transport.base import Headers
from ..transport.io import IO
from .framing import EventStream, Framing
from .items import other_response
from .opened import Opened, as_opened, open_operation, read_whole

if TYPE_CHECKING:
    from ..client.client import BaseClient

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C", bound="BaseClient[Any]")

ASKS = "stream"
"""What the property of a body is called that asks for a stream."""
_NEVER = ("text/html", "application/problem+json")
"""Media types that no server gives its streams."""
RESUME = "Last-Event-ID"
"""The header that asks a server to go on after an event (WHATWG HTML, 9.2.4)."""


@dataclass(frozen=True, kw_only=True)
class StreamOperation(Operation[R], Generic[T, R]):
    """An operation that returns a stream of `T`; `R` is what else it may return."""

    items: Framing
    by_default: bool = False
    """Whether the response is a stream where the caller does not say it."""

    def streams(self, asked: bool | NotGiven | None, body: object) -> bool:
        """Whether the response is a stream if the caller says this, or his body does."""
        answer = body.properties.get(ASKS) if isinstance(body, Whole) else asked
        return answer if isinstance(answer, bool) else self.by_default

    def streamed(self, finish: Any = None) -> Operation[Any]:
        """Return the operation that asks for the stream."""
        media_type = self.items.media_type
        promise: dict[str, str] = {}
        return replace(
            cast("Operation[Any]", self),
            accept=media_type,
            returns="bytes",
            responses=promise,
            finish=finish,
        )


@dataclass(frozen=True, slots=True)
class Call(Generic[C, T]):
    """What it takes to ask for a stream, also once more."""

    client: C
    operation: StreamOperation[T, Any]
    arguments: Arguments

    async def open(self, after: str | None = None) -> tuple[Exchange, Opened, IO]:
        """Return the stream's head and body; the error that shows what else came.

        `after` is the id of the event after which it shall go on.
        """
        arguments = self.arguments if after is None else self._after(after)
        operation = self.operation.streamed()
        sender_of = self.client._sender  # pyright: ignore[reportPrivateUsage]
        sender = sender_of(arguments.options)
        exchange, response = await open_operation(sender, operation, arguments)
        framing = self.operation.items
        if _is_other(framing, response.headers):
            whole = await read_whole(sender.io, exchange.request, response)
            has_events = isinstance(framing, EventStream)
            if not (has_events and any(framing.frames().feed(whole.body))):
                raise other_response(framing, exchange.request, whole)
            response = as_opened(sender.io, whole)
        return exchange, response, sender.io

    def _after(self, last_id: str) -> Arguments:
        options = self.arguments.options
        extra = {**options.get("extra_headers", {}), RESUME: last_id}
        return replace(self.arguments, options={**options, "extra_headers": extra})


def _is_other(framing: Framing, headers: Headers) -> bool:
    """Whether a response is something else by its media type, JSON in place of events.

    Many servers call JSON Lines `application/json`, and events text, or JSON: what has
    no event in it is an error here, or else where the stream ends (see `Items`).
    """
    media_type = headers.get("content-type", "")
    is_events_as_json = isinstance(framing, EventStream) and is_json(media_type)
    return is_events_as_json or essence(media_type) in _NEVER
