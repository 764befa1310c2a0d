"""The two clients: one call from its arguments to its value.

```
prepare -> send -> redirected? -> interpret
```

Everything but the sending is shared, and does no I/O (`base`). A client that delivers
raw or streamed replies is a copy of another one (`views`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from time import perf_counter
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, cast

from .auth import Scheme
from .base import BaseClient
from .connection import Connection, open_async, open_sync
from .failures import connection_error
from .interpret import interpret, refuse_failure
from .operation import Operation
from .options import NOT_GIVEN, Delivery, NotGiven, RequestOptions, Timeout
from .options import Validation
from .prepare import Arguments
from .redirects import redirected
from .responses import Exchange, RawResponse
from .servers import Server, chosen
from .transport import AsyncHTTPClient, AsyncOpenResponse, AsyncTransport, HTTPClient
from .transport import OpenResponse, Request, Response, Transport

if TYPE_CHECKING:
    from .views import AsyncWithRawResponse, AsyncWithStreamingResponse
    from .views import WithRawResponse, WithStreamingResponse

T = TypeVar("T")
R = TypeVar("R", Response, OpenResponse)
A = TypeVar("A", Response, AsyncOpenResponse)

_NOTHING: Mapping[str, object] = MappingProxyType({})
_NO_OPTIONS: RequestOptions = {}
_NOWHERE: Mapping[str, Server] = MappingProxyType({})
_NO_VARIABLES: Mapping[str, str | None] = MappingProxyType({})


class SyncClient(BaseClient[Transport]):
    """The base of the client for ordinary code."""

    def __init__(
        self,
        *,
        name: str,
        version: str,
        base_url: str | None = None,
        servers: Mapping[str, Server] = _NOWHERE,
        server: str = "",
        variables: Mapping[str, str | None] = _NO_VARIABLES,
        credentials: Mapping[str, Scheme],
        security: tuple[tuple[str, ...], ...] = (),
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        http_client: HTTPClient | None = None,
    ) -> None:
        super().__init__(
            name=name,
            version=version,
            base_url=base_url,
            servers=servers,
            chosen=chosen(server, variables),
            credentials=credentials,
            security=security,
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            brought=http_client is not None,
        )
        self._connection = Connection(open_sync(http_client), owned=http_client is None)

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        querystring: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = NOT_GIVEN,
        content_type: str | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        arguments = Arguments(
            path=path,
            query=query,
            querystring=querystring,
            headers=headers,
            cookies=cookies,
            body=body,
            content_type=content_type,
            options=options,
        )
        request = self._prepare(operation, arguments)
        if self._delivery is Delivery.STREAMED:
            return cast("T", self._stream(operation, request))
        exchange = self._exchange(request)
        if self._delivery is Delivery.RAW:
            refuse_failure(operation, exchange.request, exchange.response)
            return cast("T", RawResponse(operation, exchange))
        return interpret(operation, exchange.request, exchange.response)

    def _exchange(self, request: Request) -> Exchange:
        send, began = self._connection.transport().send, perf_counter()
        while True:
            response = self._send(request, by=send)
            onward = redirected(request, response)
            if onward is None:
                elapsed = perf_counter() - began
                return Exchange(request, response, attempts=1, elapsed=elapsed)
            request = onward

    def _stream(self, operation: Operation[T], request: Request) -> object:
        from .opening import open_reply, opener

        send = partial(self._send, by=opener(self._connection.transport()))
        return open_reply(operation, request, send)

    def _send(self, request: Request, *, by: Callable[[Request], R]) -> R:
        began = perf_counter()
        try:
            response = by(request)
        except Exception as error:
            failure = connection_error(request, error)
        else:
            self._log(request, response.status, began)
            return response
        raise failure

    @property
    def with_raw_response(self) -> WithRawResponse:
        """The methods, returning replies as a whole: status, headers, `parse()`."""
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

    def __init__(
        self,
        *,
        name: str,
        version: str,
        base_url: str | None = None,
        servers: Mapping[str, Server] = _NOWHERE,
        server: str = "",
        variables: Mapping[str, str | None] = _NO_VARIABLES,
        credentials: Mapping[str, Scheme],
        security: tuple[tuple[str, ...], ...] = (),
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        http_client: AsyncHTTPClient | None = None,
    ) -> None:
        super().__init__(
            name=name,
            version=version,
            base_url=base_url,
            servers=servers,
            chosen=chosen(server, variables),
            credentials=credentials,
            security=security,
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            brought=http_client is not None,
        )
        self._connection = Connection(
            open_async(http_client), owned=http_client is None
        )

    async def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        querystring: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = NOT_GIVEN,
        content_type: str | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        arguments = Arguments(
            path=path,
            query=query,
            querystring=querystring,
            headers=headers,
            cookies=cookies,
            body=body,
            content_type=content_type,
            options=options,
        )
        request = self._prepare(operation, arguments)
        if self._delivery is Delivery.STREAMED:
            return cast("T", await self._stream(operation, request))
        exchange = await self._exchange(request)
        if self._delivery is Delivery.RAW:
            refuse_failure(operation, exchange.request, exchange.response)
            return cast("T", RawResponse(operation, exchange))
        return interpret(operation, exchange.request, exchange.response)

    async def _exchange(self, request: Request) -> Exchange:
        send, began = self._connection.transport().send, perf_counter()
        while True:
            response = await self._send(request, by=send)
            onward = redirected(request, response)
            if onward is None:
                elapsed = perf_counter() - began
                return Exchange(request, response, attempts=1, elapsed=elapsed)
            request = onward

    async def _stream(self, operation: Operation[T], request: Request) -> object:
        from .opening import open_reply_async, opener_async

        send = partial(self._send, by=opener_async(self._connection.transport()))
        return await open_reply_async(operation, request, send)

    async def _send(
        self, request: Request, *, by: Callable[[Request], Awaitable[A]]
    ) -> A:
        began = perf_counter()
        try:
            response = await by(request)
        except Exception as error:
            failure = connection_error(request, error)
        else:
            self._log(request, response.status, began)
            return response
        raise failure

    @property
    def with_raw_response(self) -> AsyncWithRawResponse:
        """The methods, returning replies as a whole: status, headers, `parse()`."""
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
