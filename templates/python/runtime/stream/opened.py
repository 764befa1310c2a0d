"""A response whose head has come: how it is asked for, and how its body is read on."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any, TypeAlias, cast

from ..call.operation import Arguments, Operation
from ..call.raw_response import Exchange, Sent
from ..call.response import refuse_failure
from ..call.send import Sender
from ..transport.base import AsyncOpenResponse, OpenResponse, Request, Response
from ..transport.failures import connection_error, too_large
from ..transport.io import IO, SyncIO
from ..transport.limits import ResponseTooLarge, WholeBody

Opened: TypeAlias = OpenResponse | AsyncOpenResponse
"""A response whose body is still to come, from a transport of either kind."""


async def open_operation(
    sender: Sender, operation: Operation[Any], arguments: Arguments
) -> tuple[Exchange, Opened]:
    """Return the head that came, and the body to come; APIStatusError if it says no.

    A status that says no is read to its end: its body is part of the error.
    """
    send = partial(_open, sender.io)
    sent = await sender.carry_out(operation, arguments, send)
    opened: Opened = sent.response
    if not operation.succeeded(opened.status):
        whole = await read_whole(sender.io, sent.request, opened)
        refuse_failure(operation, sent.request, whole)
    head = Response(opened.status, opened.headers)
    return Sent(sent.request, head, sent.elapsed), opened


async def _open(io: IO, request: Request) -> Opened:
    """Send a request, through the middleware; what nobody took of it is closed."""
    request = io.deadline.bound(request, is_streamed=True)
    open_request = io.function(partial(_open_by, io))
    if not io.middleware:
        return cast("Opened", await io.wait(open_request, request))
    opened: list[Opened] = []
    taken: object = None

    async def send(request: Request) -> Response:
        opened.append(found := await io.result(open_request(request)))
        return Response(found.status, found.headers, stream=found)

    try:
        response: Response = await io.through(io.function(send), request)
        taken = response.stream
    finally:
        for each in opened:
            if each is not taken:
                await io.close(each)
    return as_opened(io, response)


async def _open_by(io: IO, request: Request) -> Opened:
    transport = io.transport()
    open_request: Callable[[Request], Any] | None = getattr(transport, "stream", None)
    if open_request is None:
        return as_opened(io, await io.result(transport.send(request)))
    return cast("Opened", await io.result(open_request(request)))


async def read_piece(
    io: IO,
    request: Request,
    chunks: Iterator[bytes] | AsyncIterator[bytes],
    status: int,
) -> bytes | None:
    """Return the next piece of a body, None after the last one; with our errors."""
    next_piece: Any = next if isinstance(io, SyncIO) else anext
    try:
        return cast("bytes | None", await io.wait(partial(next_piece, chunks), None))
    except Exception as error:
        failure = connection_error(request, error, status)
    raise failure


async def read_whole(io: IO, request: Request, response: Opened) -> Response:
    """Return a response that was opened, read to its end; closed on every way out."""
    try:
        body = WholeBody(request, response)
        chunks, status = response.chunks(), response.status
        while (piece := await read_piece(io, request, chunks, status)) is not None:
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge as error:
        raise too_large(request, response, error) from None
    finally:
        await io.close(response)
    return Response(response.status, response.headers, body.whole())


# -------------------------------------------------------------- what has come already


class _Whole:
    """A response that was read to its end, or that a middleware has changed."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self._stream: Any = response.stream


class WholeResponse(_Whole):
    """... for a thread."""

    def chunks(self) -> Iterator[bytes]:
        return iter([self._body]) if self._stream is None else self._stream.chunks()

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncWholeResponse(_Whole):
    """... for a task."""

    def chunks(self) -> AsyncIterator[bytes]:
        return self._whole() if self._stream is None else self._stream.chunks()

    async def _whole(self) -> AsyncIterator[bytes]:
        yield self._body

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.close()


def as_opened(io: IO, response: Response) -> Opened:
    """Return a response that was read to its end as one whose body is to come."""
    kind = WholeResponse if isinstance(io, SyncIO) else AsyncWholeResponse
    return kind(response)
