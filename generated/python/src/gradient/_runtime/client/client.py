"""The two clients. What a call does stands in `base`, once for both; here it is done.

A client that delivers raw or streamed responses is a copy (see `views`).
"""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack, cast

from ..auth.credentials import certificate
from ..call.arguments import Arguments, CallArguments
from ..call.operation import Operation
from ..call.raw_response import Exchange
from ..call.send import Opened
from ..options import Delivery
from ..transport.base import AsyncHTTPClient, AsyncOpenResponse, AsyncTransport
from ..transport.base import HTTPClient, OpenResponse, Transport
from ..transport.connection import Connection, open_async, open_sync
from ..transport.steps import AsyncDriver, Driver, Steps
from .base import BaseClient
from .views import AsyncViews, SyncViews, View

T = TypeVar("T")


class SyncClient(BaseClient[Transport]):
    """The base of the client for ordinary code."""

    def _connect(self, http_client: HTTPClient | None) -> Connection[Transport]:
        shown = certificate(self._settings.credentials.values())
        transport = open_sync(http_client, shown)
        return Connection(transport, owned=http_client is None)

    def call(self, operation: Operation[T], **arguments: Unpack[CallArguments]) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        given = Arguments(**arguments)
        return self._run(self._deliver(operation, given, self._delivery))

    def _run(self, steps: Steps[T]) -> T:
        return Driver(self._connection.transport, self._clock).run(steps)

    def _streamed(
        self, operation: Operation[Any], exchange: Exchange, response: Opened
    ) -> object:
        from ..stream.streamed_response import StreamedResponse

        opened = cast("OpenResponse", response)
        return StreamedResponse(operation, exchange, opened, self._run)

    if not TYPE_CHECKING:  # a generated client says more of them
        with_raw_response = View(SyncViews, Delivery.RAW)
        with_streaming_response = View(SyncViews, Delivery.STREAMED)

    def close(self) -> None:
        """Give back the connections; calls after this raise RuntimeError."""
        transport = self._connection.end()
        if transport is not None:
            transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient[AsyncTransport]):
    """The base of the client for `async` code: the same methods, to be awaited."""

    _is_async = True

    def _connect(
        self, http_client: AsyncHTTPClient | None
    ) -> Connection[AsyncTransport]:
        shown = certificate(self._settings.credentials.values())
        transport = open_async(http_client, shown)
        return Connection(transport, owned=http_client is None)

    async def call(
        self, operation: Operation[T], **arguments: Unpack[CallArguments]
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        given = Arguments(**arguments)
        return await self._run(self._deliver(operation, given, self._delivery))

    async def _run(self, steps: Steps[T]) -> T:
        return await AsyncDriver(self._connection.transport, self._clock).run(steps)

    def _streamed(
        self, operation: Operation[Any], exchange: Exchange, response: Opened
    ) -> object:
        from ..stream.streamed_response import AsyncStreamedResponse

        opened = cast("AsyncOpenResponse", response)
        return AsyncStreamedResponse(operation, exchange, opened, self._run)

    if not TYPE_CHECKING:  # a generated client says more of them
        with_raw_response = View(AsyncViews, Delivery.RAW)
        with_streaming_response = View(AsyncViews, Delivery.STREAMED)

    async def close(self) -> None:
        """Give back the connections; calls after this raise RuntimeError."""
        transport = self._connection.end()
        if transport is not None:
            await transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
