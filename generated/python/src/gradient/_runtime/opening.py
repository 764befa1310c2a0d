"""A request -> its reply while the body is still to come.

A transport that cannot stream reads the reply to its end, and everything else is the
same. A status that says no is read to its end as well: its body is part of the error.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from .interpret import refuse_failure
from .operation import Operation
from .responses import Sent
from .streaming import AsyncStreamedResponse, StreamedResponse
from .transport import AsyncOpenResponse, AsyncStreamingTransport, AsyncTransport
from .transport import OpenResponse, Request, Response, StreamingTransport, Transport

T = TypeVar("T")


def opener(transport: Transport) -> Callable[[Request], OpenResponse]:
    """Return what sends a request and leaves the body where it is, if it can."""
    if isinstance(transport, StreamingTransport):
        return transport.stream
    return lambda request: whole(transport.send(request))


def opener_async(
    transport: AsyncTransport,
) -> Callable[[Request], Awaitable[AsyncOpenResponse]]:
    """Return what sends a request and leaves the body where it is, if it can."""
    if isinstance(transport, AsyncStreamingTransport):
        return transport.stream

    async def send(request: Request) -> AsyncOpenResponse:
        return whole_async(await transport.send(request))

    return send


def open_reply(
    operation: Operation[T], sent: Sent[OpenResponse]
) -> StreamedResponse[T]:
    """Return the reply that came; APIStatusError if it says no."""
    source = sent.reply
    head = Response(source.status, source.headers)
    reply = StreamedResponse(operation, sent.exchange(head), source)
    if not operation.succeeded(head.status):
        refuse_failure(operation, sent.request, replace(head, body=reply.read()))
    return reply


async def open_reply_async(
    operation: Operation[T], sent: Sent[AsyncOpenResponse]
) -> AsyncStreamedResponse[T]:
    """Return the reply that came; APIStatusError if it says no."""
    source = sent.reply
    head = Response(source.status, source.headers)
    reply = AsyncStreamedResponse(operation, sent.exchange(head), source)
    if not operation.succeeded(head.status):
        refuse_failure(operation, sent.request, replace(head, body=await reply.read()))
    return reply


def close(source: OpenResponse) -> None:
    """Give back the connection of a reply that nobody will read."""
    source.close()


async def close_async(source: AsyncOpenResponse) -> None:
    """Give back the connection of a reply that nobody will read."""
    await source.close()


def whole(response: Response) -> OpenResponse:
    """Return a reply that was read to its end, as one whose body is to come."""
    return _Whole(response)


def whole_async(response: Response) -> AsyncOpenResponse:
    """Return a reply that was read to its end, as one whose body is to come."""
    return _AsyncWhole(response)


class _Whole:
    """A reply that was read to its end already."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body

    def chunks(self) -> Iterator[bytes]:
        yield self._body

    def close(self) -> None:
        """Nothing is open."""


class _AsyncWhole:
    """A reply that was read to its end already."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body

    async def chunks(self) -> AsyncIterator[bytes]:
        yield self._body

    async def close(self) -> None:
        """Nothing is open."""
