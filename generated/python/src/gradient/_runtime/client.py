"""The two clients: one call from its arguments to its value (prepare, send, interpret).

Everything but the sending is shared, and does no I/O (`base`); `sending` says what leads
to another request. A client that delivers raw or streamed replies is a copy (`views`).
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from types import MappingProxyType, TracebackType
from typing import TYPE_CHECKING, Self, TypeVar, cast

from .auth import Placement, Scheme, certificate, forgotten, reveal, reveal_async
from .base import BaseClient
from .connection import Connection, open_async, open_sync
from .interpret import interpret, refuse_failure
from .operation import Operation
from .options import NOT_GIVEN, Delivery, NaiveDatetimes, NotGiven, RequestOptions
from .options import Timeout, Validation
from .prepare import Arguments
from .responses import Exchange, RawResponse, Sent
from .sending import AsyncSending, Sending, keep, keep_async
from .servers import Server, chosen
from .settings import MAX_RETRIES, Always
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
_NO_MORE = Always()
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
        always: Always = _NO_MORE,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        naive_datetimes: NaiveDatetimes = "send",
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
            always=always,
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            naive_datetimes=naive_datetimes,
            brought=http_client is not None,
        )
        transport = open_sync(http_client, certificate(credentials.values()))
        self._connection = Connection(transport, owned=http_client is None)

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
        accept: str | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        operation = operation.asking(accept)
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
        if self._delivery is Delivery.STREAMED:
            return cast("T", self._stream(operation, arguments))
        exchange = self._exchange(operation, arguments)
        if self._delivery is Delivery.RAW:
            refuse_failure(operation, exchange.request, exchange.response)
            return cast("T", RawResponse(operation, exchange))
        return interpret(operation, exchange.request, exchange.response)

    def _exchange(self, operation: Operation[T], arguments: Arguments) -> Exchange:
        sending = self._sending(self._connection.transport().send, drop=keep)
        sent = self._authorized(operation, arguments, sending)
        return sent.exchange(sent.reply)

    def _stream(self, operation: Operation[T], arguments: Arguments) -> object:
        from .opening import close, open_reply, opener

        sending = self._sending(opener(self._connection.transport()), drop=close)
        return open_reply(operation, self._authorized(operation, arguments, sending))

    def _authorized(
        self, operation: Operation[T], arguments: Arguments, sending: Sending[R]
    ) -> Sent[R]:
        """Send with credentials; once more with new ones if the server refuses them."""
        schemes = self._schemes(operation, arguments.options)
        request = self._prepare(operation, arguments, self._place(schemes))
        sent = sending.reach(request)
        if not forgotten(schemes, request, sent.reply):
            return sent
        sending.drop(sent.reply)
        return sending.reach(self._prepare(operation, arguments, self._place(schemes)))

    def _place(self, schemes: tuple[Scheme, ...]) -> list[Placement]:
        """Return the credentials; a source of tokens asks by our own transport."""
        by = self._sending(self._connection.transport().send, drop=keep)

        def send(request: Request) -> Response:
            return by.reach(self._here(request)).reply

        return [scheme.place(lambda secret: reveal(secret, send)) for scheme in schemes]

    def _sending(
        self, by: Callable[[Request], R], *, drop: Callable[[R], None]
    ) -> Sending[R]:
        return Sending(by, drop, self._clock, self._log)

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
        always: Always = _NO_MORE,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        validation: Validation = "off",
        max_retries: int = MAX_RETRIES,
        follow_redirects: bool = True,
        naive_datetimes: NaiveDatetimes = "send",
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
            always=always,
            timeout=timeout,
            default_headers=default_headers,
            validation=validation,
            max_retries=max_retries,
            follow_redirects=follow_redirects,
            naive_datetimes=naive_datetimes,
            brought=http_client is not None,
        )
        transport = open_async(http_client, certificate(credentials.values()))
        self._connection = Connection(transport, owned=http_client is None)

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
        accept: str | None = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        operation = operation.asking(accept)
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
        if self._delivery is Delivery.STREAMED:
            return cast("T", await self._stream(operation, arguments))
        exchange = await self._exchange(operation, arguments)
        if self._delivery is Delivery.RAW:
            refuse_failure(operation, exchange.request, exchange.response)
            return cast("T", RawResponse(operation, exchange))
        return interpret(operation, exchange.request, exchange.response)

    async def _exchange(
        self, operation: Operation[T], arguments: Arguments
    ) -> Exchange:
        sending = self._sending(self._connection.transport().send, drop=keep_async)
        sent = await self._authorized(operation, arguments, sending)
        return sent.exchange(sent.reply)

    async def _stream(self, operation: Operation[T], arguments: Arguments) -> object:
        from .opening import close_async, open_reply_async, opener_async

        by = opener_async(self._connection.transport())
        sending = self._sending(by, drop=close_async)
        sent = await self._authorized(operation, arguments, sending)
        return await open_reply_async(operation, sent)

    async def _authorized(
        self, operation: Operation[T], arguments: Arguments, sending: AsyncSending[A]
    ) -> Sent[A]:
        """Send with credentials; once more with new ones if the server refuses them."""
        schemes = self._schemes(operation, arguments.options)
        request = self._prepare(operation, arguments, await self._place(schemes))
        sent = await sending.reach(request)
        if not forgotten(schemes, request, sent.reply):
            return sent
        await sending.drop(sent.reply)
        placed = await self._place(schemes)
        return await sending.reach(self._prepare(operation, arguments, placed))

    async def _place(self, schemes: tuple[Scheme, ...]) -> list[Placement]:
        """Return the credentials; a source of tokens asks by our own transport."""
        by = self._sending(self._connection.transport().send, drop=keep_async)

        async def send(request: Request) -> Response:
            return (await by.reach(self._here(request))).reply

        values = {
            secret: await reveal_async(secret, send)
            for scheme in schemes
            for secret in scheme.secrets
            if secret.source is not None
        }
        return [
            scheme.place(lambda secret: values.get(secret) or secret.reveal())
            for scheme in schemes
        ]

    def _sending(
        self,
        by: Callable[[Request], Awaitable[A]],
        *,
        drop: Callable[[A], Awaitable[None]],
    ) -> AsyncSending[A]:
        return AsyncSending(by, drop, self._clock, self._log)

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
