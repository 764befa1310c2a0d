"""The two clients: one call from its arguments to its value.

```
prepare -> send -> redirected, or once more? -> interpret
```

Everything but the sending is shared, and does no I/O (`base`). A client that delivers
raw or streamed replies is a copy of another one (`views`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from time import perf_counter
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, cast

from .auth import Scheme
from .base import BaseClient
from .connection import Connection, open_async, open_sync
from .errors import APIConnectionError
from .failures import connection_error
from .interpret import interpret, refuse_failure
from .operation import Operation
from .options import NOT_GIVEN, Delivery, NotGiven, RequestOptions, Timeout
from .options import Validation
from .prepare import Arguments
from .responses import Exchange, RawResponse, Sent
from .retries import following
from .servers import Server, chosen
from .settings import MAX_RETRIES
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
        max_retries: int = MAX_RETRIES,
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
            max_retries=max_retries,
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
        send = self._connection.transport().send
        sent = self._reach(request, by=send, drop=_keep)
        return sent.exchange(sent.reply)

    def _stream(self, operation: Operation[T], request: Request) -> object:
        from .opening import close, open_reply, opener

        send = opener(self._connection.transport())
        sent = self._reach(request, by=send, drop=close)
        return open_reply(operation, sent)

    def _reach(
        self, request: Request, *, by: Callable[[Request], R], drop: Callable[[R], None]
    ) -> Sent[R]:
        """Send a request, and what follows from it, until there is a last word."""
        began = perf_counter()
        while True:
            outcome = self._send(request, by=by)
            after = following(request, outcome, self._clock)
            if not isinstance(outcome, APIConnectionError):
                if after is None:
                    return Sent(request, outcome, perf_counter() - began)
                drop(outcome)
            elif after is None:
                raise outcome
            if after.pause:
                self._clock.sleep(after.pause)
            request = after.request

    def _send(
        self, request: Request, *, by: Callable[[Request], R]
    ) -> R | APIConnectionError:
        began = perf_counter()
        try:
            response = by(request)
        except Exception as error:
            return connection_error(request, error)
        self._log(request, response.status, began)
        return response

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
        max_retries: int = MAX_RETRIES,
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
            max_retries=max_retries,
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
        send = self._connection.transport().send
        sent = await self._reach(request, by=send, drop=_keep_async)
        return sent.exchange(sent.reply)

    async def _stream(self, operation: Operation[T], request: Request) -> object:
        from .opening import close_async, open_reply_async, opener_async

        send = opener_async(self._connection.transport())
        sent = await self._reach(request, by=send, drop=close_async)
        return await open_reply_async(operation, sent)

    async def _reach(
        self,
        request: Request,
        *,
        by: Callable[[Request], Awaitable[A]],
        drop: Callable[[A], Awaitable[None]],
    ) -> Sent[A]:
        """Send a request, and what follows from it, until there is a last word."""
        began = perf_counter()
        while True:
            outcome = await self._send(request, by=by)
            after = following(request, outcome, self._clock)
            if not isinstance(outcome, APIConnectionError):
                if after is None:
                    return Sent(request, outcome, perf_counter() - began)
                await drop(outcome)
            elif after is None:
                raise outcome
            if after.pause:
                await self._clock.sleep_async(after.pause)
            request = after.request

    async def _send(
        self, request: Request, *, by: Callable[[Request], Awaitable[A]]
    ) -> A | APIConnectionError:
        began = perf_counter()
        try:
            response = await by(request)
        except Exception as error:
            return connection_error(request, error)
        self._log(request, response.status, began)
        return response

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


def _keep(response: Response) -> None:
    """A reply that was read holds nothing open."""


async def _keep_async(response: Response) -> None:
    """A reply that was read holds nothing open."""
