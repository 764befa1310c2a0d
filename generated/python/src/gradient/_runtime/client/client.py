"""The two clients. What a call does stands in `base`, once for both; here it is done.

A client that delivers raw or streamed responses is a copy (see `views`).
"""

from __future__ import annotations

from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, cast

from ..auth.credentials import certificate
from ..call.arguments import Arguments, CallArguments
from ..call.operation import Operation
from ..transport.base import AsyncHTTPClient, AsyncTransport, HTTPClient, Transport
from ..transport.connection import Connection, open_async, open_sync
from ..transport.deadline import Deadline
from ..transport.io import IO, AsyncIO, SyncIO, run
from .base import BaseClient

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
        return cast("T", run(self._deliver(operation, given, self._delivery)))

    def _io(self, deadline: Deadline, middleware: tuple[Any, ...] = ()) -> IO:
        transport = self._connection.transport
        return SyncIO(transport, self._clock, deadline, middleware)

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
        return cast("T", await self._deliver(operation, given, self._delivery))

    def _io(self, deadline: Deadline, middleware: tuple[Any, ...] = ()) -> IO:
        transport = self._connection.transport
        return AsyncIO(transport, self._clock, deadline, middleware)

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
