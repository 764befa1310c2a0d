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
from ..call.settings import ClientArguments
from ..options import Delivery
from ..transport.base import AsyncHTTPClient, AsyncOpenResponse, AsyncTransport
from ..transport.base import HTTPClient, OpenResponse, Transport
from ..transport.connection import Connection, open_async, open_sync
from ..transport.steps import AsyncDriver, Driver, Steps
from .base import BaseClient

if TYPE_CHECKING:
    from .views import AsyncWithRawResponse, AsyncWithStreamingResponse, WithRawResponse
    from .views import WithStreamingResponse

T = TypeVar("T")


class SyncClient(BaseClient[Transport]):
    """The base of the client for ordinary code."""

    def __init__(
        self,
        *,
        http_client: HTTPClient | None = None,
        **arguments: Unpack[ClientArguments],
    ) -> None:
        super().__init__(arguments, brought=http_client is not None)
        shown = certificate(arguments["credentials"].values())
        transport = open_sync(http_client, shown)
        self._connection = Connection(transport, owned=http_client is None)

    def call(self, operation: Operation[T], **arguments: Unpack[CallArguments]) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        given = Arguments(**arguments)
        return self._run(self._deliver(operation, given, self._delivery))

    def _run(self, steps: Steps[T]) -> T:
        middleware = self._settings.middleware
        driver = Driver(self._connection.transport, self._clock, middleware)
        return driver.run(steps)

    def _streamed(
        self, operation: Operation[Any], exchange: Exchange, response: Opened
    ) -> object:
        from ..stream.streamed_response import StreamedResponse

        opened = cast("OpenResponse", response)
        return StreamedResponse(operation, exchange, opened, self._run)

    @property
    def with_raw_response(self) -> WithRawResponse:
        """The methods, returning responses as a whole: status, headers, `parse()`."""
        from .views import WithRawResponse

        return WithRawResponse(self._delivering(Delivery.RAW))

    @property
    def with_streaming_response(self) -> WithStreamingResponse:
        """The methods, for a `with` block in which the body is read."""
        from .views import WithStreamingResponse

        return WithStreamingResponse(self._delivering(Delivery.STREAMED))

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

    def __init__(
        self,
        *,
        http_client: AsyncHTTPClient | None = None,
        **arguments: Unpack[ClientArguments],
    ) -> None:
        super().__init__(arguments, brought=http_client is not None)
        shown = certificate(arguments["credentials"].values())
        transport = open_async(http_client, shown)
        self._connection = Connection(transport, owned=http_client is None)

    async def call(
        self, operation: Operation[T], **arguments: Unpack[CallArguments]
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        given = Arguments(**arguments)
        return await self._run(self._deliver(operation, given, self._delivery))

    async def _run(self, steps: Steps[T]) -> T:
        middleware = self._settings.middleware
        driver = AsyncDriver(self._connection.transport, self._clock, middleware)
        return await driver.run(steps)

    def _streamed(
        self, operation: Operation[Any], exchange: Exchange, response: Opened
    ) -> object:
        from ..stream.streamed_response import AsyncStreamedResponse

        opened = cast("AsyncOpenResponse", response)
        return AsyncStreamedResponse(operation, exchange, opened, self._run)

    @property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The methods, returning responses as a whole: status, headers, `parse()`."""
        from .views import AsyncWithRawResponse

        return AsyncWithRawResponse(self._delivering(Delivery.RAW))

    @property
    def with_streaming_response(self) -> AsyncWithStreamingResponse:
        """The methods, for an `async with` block in which the body is read."""
        from .views import AsyncWithStreamingResponse

        return AsyncWithStreamingResponse(self._delivering(Delivery.STREAMED))

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
