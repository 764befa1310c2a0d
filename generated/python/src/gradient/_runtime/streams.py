"""Replies that are streams of typed items: server-sent events, JSON Lines.

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

from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, closing
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, Unpack

from .encoding import Json, Path, jsonable
from .errors import APIConnectionError
from .items import Items
from .opening import whole, whole_async
from .operation import Operation
from .options import Delivery, NotGiven
from .parameters import header
from .responses import Exchange, Reply
from .retries import pause
from .stream_calls import RESUME, Call, CallArguments, StreamOperation
from .stream_calls import opened, opened_async
from .streaming import pieces, pieces_async
from .transport import AsyncOpenResponse, OpenResponse, Request, Response

if TYPE_CHECKING:
    from .base import BaseClient
    from .client import AsyncClient, SyncClient

T = TypeVar("T")
R = TypeVar("R")
C = TypeVar("C", bound="BaseClient[Any]")


class _Stream(Reply[Any], Generic[C, T]):
    """What the sync and the async stream have in common: all that does no I/O."""

    def __init__(self, call: Call[C, T], exchange: Exchange) -> None:
        super().__init__(call.operation, exchange)
        self._call = call
        self._begin(exchange)
        self._last_id = ""
        self._retry: int | None = None
        self._broken = 0

    @property
    def last_event_id(self) -> str:
        """The id of the last event, empty if the server gives none.

        To go on later, pass it as `extra_headers={"Last-Event-ID": ...}`.
        """
        return self._items.last_id or self._last_id

    def _begin(self, exchange: Exchange) -> None:
        self._exchange = exchange
        framing = self._call.operation.items
        self._items: Items[T] = Items(framing, exchange.request, exchange.response)

    def _pause(self, error: APIConnectionError) -> float:
        """Return how long to wait before going on; `error` is raised if it cannot."""
        self._last_id = self.last_event_id
        self._retry = (
            self._items.retry if self._items.retry is not None else self._retry
        )
        self._broken = 1 if self._items.count else self._broken + 1
        request = self._exchange.request
        if self._broken > request.max_retries or not self._may_go_on(request):
            raise error
        if self._retry is not None:
            return self._retry / 1000
        clock = self._call.client._clock  # pyright: ignore[reportPrivateUsage]
        return pause(self._broken, clock.chance())

    def _may_go_on(self, request: Request) -> bool:
        if request.method != "GET" or not self._last_id:
            return False
        try:
            header(RESUME, self._last_id)
        except ValueError:
            return False
        return True


class SyncStream(_Stream["SyncClient", T]):
    """The items of a reply while they come, with its status and headers beside them."""

    def __init__(
        self, call: Call[SyncClient, T], exchange: Exchange, source: OpenResponse
    ) -> None:
        super().__init__(call, exchange)
        self._source = source
        self._each = self._all()

    def __iter__(self) -> Generator[T, None, None]:
        with closing(self):
            yield from self._each

    def __next__(self) -> T:
        return next(self._each)

    def __jsonable__(self, at: Path) -> Json:
        return [jsonable(item, (*at, index)) for index, item in enumerate(self)]

    def _all(self) -> Generator[T, None, None]:
        while True:
            try:
                yield from self._body()
            except APIConnectionError as error:
                wait = self._pause(error)
            else:
                return
            client = self._call.client
            client._clock.sleep(wait)  # pyright: ignore[reportPrivateUsage]
            again = opened(self._call.after(self._last_id))
            self._source = again.source
            self._begin(again.exchange)

    def _body(self) -> Generator[T, None, None]:
        with closing(pieces(self._exchange.request, self._source)) as body:
            for piece in body:
                yield from self._items.feed(piece)
                if self._items.ended:
                    return
        yield from self._items.end()

    def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        self._each.close()
        self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Stream["AsyncClient", T]):
    """The items of a reply while they come, with its status and headers beside them."""

    def __init__(
        self, call: Call[AsyncClient, T], exchange: Exchange, source: AsyncOpenResponse
    ) -> None:
        super().__init__(call, exchange)
        self._source = source
        self._each = self._all()

    async def __aiter__(self) -> AsyncGenerator[T, None]:
        async with aclosing(self._each) as each:
            try:
                async for item in each:
                    yield item
            finally:
                await self._source.close()

    async def __anext__(self) -> T:
        return await anext(self._each)

    async def _all(self) -> AsyncGenerator[T, None]:
        while True:
            try:
                async with aclosing(self._body()) as items:
                    async for item in items:
                        yield item
            except APIConnectionError as error:
                wait = self._pause(error)
            else:
                return
            client = self._call.client
            await client._clock.sleep_async(wait)  # pyright: ignore[reportPrivateUsage]
            again = await opened_async(self._call.after(self._last_id))
            self._source = again.source
            self._begin(again.exchange)

    async def _body(self) -> AsyncGenerator[T, None]:
        request, source = self._exchange.request, self._source
        async with aclosing(pieces_async(request, source)) as body:
            async for piece in body:
                for item in self._items.feed(piece):
                    yield item
                if self._items.ended:
                    return
        for item in self._items.end():
            yield item

    async def close(self) -> None:
        """Give the connection back; what has not been read is lost."""
        await self._each.aclose()
        await self._source.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def open_stream(
    client: SyncClient,
    operation: StreamOperation[T, Any],
    **arguments: Unpack[CallArguments],
) -> SyncStream[T]:
    """Ask for a stream; return it when its head has come."""
    call: Call[SyncClient, T] = Call(client, operation, arguments)
    if client._delivery is Delivery.PARSED:  # pyright: ignore[reportPrivateUsage]
        reply = opened(call)
        return SyncStream(call, reply.exchange, reply.source)

    def finish(body: bytes, request: Request, head: Response) -> SyncStream[T]:
        found = Exchange(request, head, request.attempt, 0.0)
        return SyncStream(call, found, whole(replace(head, body=body)))

    whole_reply: Operation[SyncStream[T]] = operation.streamed(finish)
    return client.call(whole_reply, **arguments)


async def open_stream_async(
    client: AsyncClient,
    operation: StreamOperation[T, Any],
    **arguments: Unpack[CallArguments],
) -> AsyncStream[T]:
    """Ask for a stream; return it when its head has come."""
    call: Call[AsyncClient, T] = Call(client, operation, arguments)
    if client._delivery is Delivery.PARSED:  # pyright: ignore[reportPrivateUsage]
        reply = await opened_async(call)
        return AsyncStream(call, reply.exchange, reply.source)

    def finish(body: bytes, request: Request, head: Response) -> AsyncStream[T]:
        found = Exchange(request, head, request.attempt, 0.0)
        return AsyncStream(call, found, whole_async(replace(head, body=body)))

    whole_reply: Operation[AsyncStream[T]] = operation.streamed(finish)
    return await client.call(whole_reply, **arguments)


def reply_or_stream(
    client: SyncClient,
    operation: StreamOperation[T, R],
    *,
    asked: bool | NotGiven | None,
    **arguments: Unpack[CallArguments],
) -> R | SyncStream[T]:
    """Ask for the reply as a whole, or for the stream, as the caller says."""
    if operation.streams(asked, arguments):
        return open_stream(client, operation, **arguments)
    return client.call(operation, **arguments)


async def reply_or_stream_async(
    client: AsyncClient,
    operation: StreamOperation[T, R],
    *,
    asked: bool | NotGiven | None,
    **arguments: Unpack[CallArguments],
) -> R | AsyncStream[T]:
    """Ask for the reply as a whole, or for the stream, as the caller says."""
    if operation.streams(asked, arguments):
        return await open_stream_async(client, operation, **arguments)
    return await client.call(operation, **arguments)
