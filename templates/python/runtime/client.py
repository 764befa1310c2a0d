"""The two clients: one call from its arguments to its value.

```
prepare -> send -> redirected? -> interpret
```

Everything but the sending is shared, and does no I/O.

Clients that `with_options` makes use the connections of the first one. They end with
the first one; closing one of them affects only itself. A client that the caller passed
as `http_client` is never closed by us.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from time import perf_counter
from types import MappingProxyType, TracebackType
from typing import Generic, Self, TypeVar, cast

from .auth import Scheme, select
from .connection import Connection, open_async, open_sync
from .failures import connection_error
from .interpret import interpret
from .operation import Operation
from .options import NOT_GIVEN, NotGiven, RequestOptions, Timeout
from .prepare import Arguments, prepare
from .redirects import redirected
from .servers import Chosen, Server, chosen
from .settings import Settings, checked_headers, checked_timeout, checked_url
from .transport import AsyncHTTPClient, AsyncTransport, HTTPClient, Request, Response
from .transport import Transport

T = TypeVar("T")
C = TypeVar("C", Transport, AsyncTransport)

_NOTHING: Mapping[str, object] = MappingProxyType({})
_NO_OPTIONS: RequestOptions = {}
_NOWHERE: Mapping[str, Server] = MappingProxyType({})
_NO_VARIABLES: Mapping[str, str | None] = MappingProxyType({})


class _Client(Generic[C]):
    """What both clients have in common: all that does no I/O."""

    _connection: Connection[C]

    def __init__(
        self,
        *,
        name: str,
        version: str,
        base_url: str | None,
        servers: Mapping[str, Server],
        chosen: Chosen,
        credentials: Mapping[str, Scheme],
        security: tuple[tuple[str, ...], ...],
        timeout: float | Timeout | None | NotGiven,
        default_headers: Mapping[str, str] | None,
        brought: bool,
    ) -> None:
        select(credentials, security)
        if timeout is NOT_GIVEN:
            patience = None if brought else Timeout()
        else:
            patience = checked_timeout(timeout)
        self._settings = Settings(
            name=name,
            version=version,
            base_url=checked_url(chosen.url(servers) if base_url is None else base_url),
            chosen=chosen if base_url is None else None,
            credentials=dict(credentials),
            timeout=patience,
            default_headers=checked_headers(default_headers),
        )

    @property
    def base_url(self) -> str:
        """Where the API is; the path of each operation is added to it."""
        return self._settings.base_url

    def with_options(
        self,
        *,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        base_url: str | None = None,
        default_headers: Mapping[str, str] | None = None,
    ) -> Self:
        """Return a client with other settings, which uses the connections of this one.

        `default_headers` are added to those that this client has.
        """
        now = self._settings
        return self._copy(
            replace(
                now,
                timeout=(
                    now.timeout if timeout is NOT_GIVEN else checked_timeout(timeout)
                ),
                base_url=now.base_url if base_url is None else checked_url(base_url),
                chosen=now.chosen if base_url is None else None,
                default_headers=checked_headers(default_headers, now.default_headers),
            )
        )

    def _copy(self, settings: Settings) -> Self:
        """Return a client that differs in its settings; its resources are its own."""
        copied = type(self).__new__(type(self))
        for name, value in vars(self).items():
            if not isinstance(getattr(type(self), name, None), cached_property):
                setattr(copied, name, value)
        copied._settings = settings
        copied._connection = self._connection.shared()
        return copied

    def _prepare(self, operation: Operation[T], arguments: Arguments) -> Request:
        settings = self._settings
        schemes = select(settings.credentials, operation.security)
        return prepare(
            cast("Operation[object]", operation),
            arguments,
            settings=settings,
            placements=[scheme.place() for scheme in schemes],
        )

    def _log(self, request: Request, response: Response, began: float) -> None:
        from logging import getLogger  # the transport has imported it by now

        getLogger(self._settings.name).debug(
            "%s %s -> %s in %.0f ms",
            request.method,
            request.safe_url,
            response.status,
            (perf_counter() - began) * 1000,
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self.base_url!r})"


class SyncClient(_Client[Transport]):
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
            brought=http_client is not None,
        )
        self._connection = Connection(open_sync(http_client), owned=http_client is None)

    def call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] = _NOTHING,
        query: Mapping[str, object] = _NOTHING,
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = NOT_GIVEN,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        arguments = Arguments(
            path=path,
            query=query,
            headers=headers,
            cookies=cookies,
            body=body,
            options=options,
        )
        request = self._prepare(operation, arguments)
        while True:
            response = self._send(request)
            onward = redirected(request, response)
            if onward is None:
                return interpret(operation, request, response)
            request = onward

    def _send(self, request: Request) -> Response:
        transport, began = self._connection.transport(), perf_counter()
        try:
            response = transport.send(request)
        except Exception as error:
            failure = connection_error(request, error)
        else:
            self._log(request, response, began)
            return response
        raise failure

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


class AsyncClient(_Client[AsyncTransport]):
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
        headers: Mapping[str, object] = _NOTHING,
        cookies: Mapping[str, object] = _NOTHING,
        body: object = NOT_GIVEN,
        options: RequestOptions = _NO_OPTIONS,
    ) -> T:
        """Carry out an operation; its arguments go by the names of the wire."""
        arguments = Arguments(
            path=path,
            query=query,
            headers=headers,
            cookies=cookies,
            body=body,
            options=options,
        )
        request = self._prepare(operation, arguments)
        while True:
            response = await self._send(request)
            onward = redirected(request, response)
            if onward is None:
                return interpret(operation, request, response)
            request = onward

    async def _send(self, request: Request) -> Response:
        transport, began = self._connection.transport(), perf_counter()
        try:
            response = await transport.send(request)
        except Exception as error:
            failure = connection_error(request, error)
        else:
            self._log(request, response, began)
            return response
        raise failure

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
