"""Responses that are streams of typed items: server-sent events, JSON Lines.

```python
for event in client.messages.stream():       # each item as soon as it is complete
    ...
with client.messages.stream() as events:     # the connection is free on the way out
    first = next(events)
```
The async client has the same, with `async for` and `await`; see `framing` for how items
lie in the bytes, and `items` for what becomes of them. The connection is given back at
the end, after an error, and where a loop is left. A GET whose server gives ids to its
events goes on after the last one if the connection breaks (WHATWG HTML, 9.2.3).
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack, cast

from ..call.operation import Arguments, CallArguments, Operation
from ..call.raw_response import BaseResponse, Exchange, Sent
from ..call.send import Sender
from ..clock import LONGEST_WAIT
from ..errors import APIConnectionError
from ..lazy import cached
from ..models.encode import Json, plain
from ..options import NotGiven
from ..params.parameters import header
from ..transport.base import AsyncOpenResponse, OpenResponse, Request, Response
from ..transport.deadline import Deadline
from ..transport.io import IO, run
from .items import Items
from .opened import Opened, as_opened, read_piece
from .stream_call import RESUME, Call, StreamOperation

if TYPE_CHECKING:
    from ..client.client import AsyncClient, BaseClient, SyncClient

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")
C = TypeVar("C", bound="BaseClient[Any]")


class _Stream(BaseResponse[Any], Generic[C, T]):
    """What the sync and the async stream have in common: all that does no I/O."""

    def __init__(
        self,
        call: Call[C, T],
        exchange: Exchange,
        source: Opened,
        io: IO,
    ) -> None:
        super().__init__(call.operation, exchange)
        self._call = call
        self._last_id = ""
        self._retry: int | None = None
        self._broken = 0
        self._begin(exchange, source, io)

    @property
    def last_event_id(self) -> str:
        """The id of the last event, empty if the server gives none.

        To go on later, pass it as `extra_headers={"Last-Event-ID": ...}`.
        """
        return self._items.last_id or self._last_id

    def _begin(self, exchange: Exchange, source: Opened, io: IO) -> None:
        framing = self._call.operation.items
        self._exchange = exchange
        self._source = source
        self._io = io
        self._chunks = source.chunks()
        self._items: Items[T] = Items(framing, exchange.request, exchange.response)
        self._is_whole = False

    async def _advance(self) -> Iterator[T] | None:
        """Return the items that have come now; None after the last one."""
        if self._items.count:
            self._io.deadline = Deadline()  # which is that of the first item
        while not (self._is_whole or self._items.ended):
            request = self._exchange.request
            try:
                piece = await read_piece(self._io, request, self._chunks, self.status)
            except APIConnectionError as error:
                wait = self._pause(error)
            else:
                if piece is not None:
                    return self._items.feed(piece)
                self._is_whole = True
                return self._items.end()
            await self._io.close(self._source)
            await self._io.pause(wait)
            self._begin(*await self._call.open(after=self._last_id))
        return None

    def _pause(self, error: APIConnectionError) -> float:
        """Return how long to wait before going on; `error` is raised if it cannot."""
        asked, self._last_id = self._last_id, self.last_event_id
        if self._items.retry is not None:
            self._retry = self._items.retry
        has_advanced = self._items.count and self._last_id != asked
        self._broken = 1 if has_advanced else self._broken + 1
        request = self._exchange.request
        if self._broken > request.max_retries or not self._may_go_on(request):
            raise error
        if self._retry is not None:
            return min(self._retry / 1000, LONGEST_WAIT)
        client = self._call.client
        policy = client._settings.retries  # pyright: ignore[reportPrivateUsage]
        chance = client._clock.chance()  # pyright: ignore[reportPrivateUsage]
        return policy.pause(self._broken, chance)

    def _may_go_on(self, request: Request) -> bool:
        if request.method != "GET" or not self._last_id:
            return False
        try:
            header(RESUME, self._last_id)
        except ValueError:
            return False
        return True


class SyncStream(_Stream["SyncClient", T]):
    """The items of a response while they come, with its status and headers beside.

    Asking for the next one raises APIStreamError for an error that the server sends in
    its place, and APIConnectionError where the connection breaks and cannot go on.
    """

    @cached
    def _each(self) -> Generator[T, None, None]:
        """The items; made when somebody wants one, so that nothing holds itself."""
        return self._all()

    def __iter__(self) -> Generator[T, None, None]:
        try:
            yield from self._each
        finally:
            self.close()

    def __next__(self) -> T:
        return next(self._each)

    def __jsonable__(self) -> Json:
        return plain([*self])

    def _all(self) -> Generator[T, None, None]:
        try:
            while (items := run(self._advance())) is not None:
                yield from items
        finally:
            cast("OpenResponse", self._source).close()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._each.close()
        cast("OpenResponse", self._source).close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class AsyncStream(_Stream["AsyncClient", T]):
    """The items of a response while they come, with its status and headers beside.

    Asking for the next one raises APIStreamError for an error that the server sends in
    its place, and APIConnectionError where the connection breaks and cannot go on.
    """

    @cached
    def _each(self) -> AsyncGenerator[T, None]:
        """The items; made when somebody wants one, so that nothing holds itself."""
        return self._all()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        try:
            async for item in self._each:
                yield item
        finally:
            await self.close()

    async def __anext__(self) -> T:
        return await anext(self._each)

    async def _all(self) -> AsyncGenerator[T, None]:
        try:
            while (items := await self._advance()) is not None:
                for item in items:
                    yield item
        finally:
            await cast("AsyncOpenResponse", self._source).close()

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._each.aclose()
        await cast("AsyncOpenResponse", self._source).close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()


def open_stream(
    client: SyncClient,
    operation: StreamOperation[T, Any],
    **arguments: Unpack[CallArguments],
) -> SyncStream[T]:
    """Ask for a stream; return it when its head has come."""
    call: Call[SyncClient, T] = Call(client, operation, Arguments(**arguments))
    if client._delivery is Sender.parsed:  # pyright: ignore[reportPrivateUsage]
        return SyncStream(call, *run(call.open()))
    return client.call(_of_whole(SyncStream[T], call), **arguments)


async def open_stream_async(
    client: AsyncClient,
    operation: StreamOperation[T, Any],
    **arguments: Unpack[CallArguments],
) -> AsyncStream[T]:
    """Ask for a stream; return it when its head has come."""
    call: Call[AsyncClient, T] = Call(client, operation, Arguments(**arguments))
    if client._delivery is Sender.parsed:  # pyright: ignore[reportPrivateUsage]
        return AsyncStream(call, *await call.open())
    return await client.call(_of_whole(AsyncStream[T], call), **arguments)


def _of_whole(make: Callable[..., S], call: Call[Any, Any]) -> Operation[S]:
    """Return the operation whose response is a stream when it has come as a whole."""

    def finish(body: bytes, request: Request, head: Response) -> S:
        io: IO = call.client._io(Deadline())
        source = as_opened(io, replace(head, body=body))
        return make(call, Sent(request, head, 0.0), source, io)

    return call.operation.streamed(finish)


def response_or_stream(
    client: SyncClient,
    operation: StreamOperation[T, R],
    *,
    asked: bool | NotGiven | None,
    **arguments: Unpack[CallArguments],
) -> R | SyncStream[T]:
    """Ask for the response as a whole, or for the stream, as the caller says."""
    if operation.streams(asked, arguments.get("body")):
        return open_stream(client, operation, **arguments)
    return client.call(operation, **arguments)


async def response_or_stream_async(
    client: AsyncClient,
    operation: StreamOperation[T, R],
    *,
    asked: bool | NotGiven | None,
    **arguments: Unpack[CallArguments],
) -> R | AsyncStream[T]:
    """Ask for the response as a whole, or for the stream, as the caller says."""
    if operation.streams(asked, arguments.get("body")):
        return await open_stream_async(client, operation, **arguments)
    return await client.call(operation, **arguments)
