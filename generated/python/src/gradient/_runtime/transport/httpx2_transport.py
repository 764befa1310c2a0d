"""The default transports, on the connections of httpx2. Imported by the first call.

They use the pools of httpcore2, which httpx2 stands on, without its client: that would
merge headers and cookies, follow redirects and authorise, and all of that is ours
already. It takes twice the time of the pool alone.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

from ..errors import LocalFailure
from ..options import Timeout
from .base import TWO_FRAMINGS, Request, Response
from .httpx2_messages import (
    Abandoned,
    AsyncOpened,
    Incoming,
    Opened,
    body_of,
    usual_headers,
    whole,
    whole_async,
)
from .network import BoundedBackend, Verify, tls_context
from .pools import LoopPools, ProcessPool

if TYPE_CHECKING:
    from ..auth.credentials import CertificateFiles

P = TypeVar("P", ProcessPool[Any], LoopPools[Any])

_TIMEOUT = Timeout()
_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "QUERY"})
"""Methods of which an empty body is said to be one (RFC 9110, section 8.6)."""
_PROXIES = ("http", "https", "all")
_URL = re.compile(r"([^:/?#]+://[^/?#]*)([^?#]*)(\?[^#]+)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """How many connections a transport keeps, and for how long."""

    max_connections: int | None = 100
    """How many there may be at a time; a call that finds all in use waits for one."""
    max_keepalive_connections: int | None = 20
    """How many of them stay open when no call uses them."""
    keepalive_expiry: float | None = 5.0
    """For how many seconds they stay open; None is for ever."""


class _Transport(Generic[P]):
    """What both transports have in common."""

    _hold: Callable[[Callable[[], Any]], P]
    """What keeps the pools that are made for it."""
    _make: Callable[..., Any]
    """What makes a pool of the library's."""

    def __init__(
        self,
        *,
        limits: ConnectionLimits = ConnectionLimits(),
        proxy: str | None = None,
        verify: Verify = True,
        certificate: CertificateFiles | None = None,
        http2: bool = False,
        uds: str | None = None,
    ) -> None:
        """Makes a transport; the first call opens a connection.

        Args:
            limits: How many connections there may be; in `async` code, in each event
                loop.
            proxy: The URL of a proxy for all of them; else those of the environment.
            verify: Whose certificates are trusted: True for those of the system, the
                path of a file or folder, or an `ssl.SSLContext`; False trusts everybody.
            certificate: The PEM file of a certificate to show, with its key; or the
                paths of both, and perhaps the password of the key.
            http2: Whether HTTP/2 is spoken with servers that can (`httpx2[http2]`).
            uds: The path of a Unix domain socket to connect to.
        """
        if http2 and find_spec("h2") is None:  # and not only when a server wants it
            raise ImportError("http2=True needs a package: pip install 'httpx2[http2]'")
        self._proxy = None if proxy is None else _proxy(proxy)
        self._is_direct = proxy is None and uds is not None
        self._tls = partial(tls_context, verify, certificate)
        self._open = partial(
            self._make,
            max_connections=limits.max_connections,
            max_keepalive_connections=limits.max_keepalive_connections,
            keepalive_expiry=limits.keepalive_expiry,
            http2=http2,
            uds=uds,
        )
        self._pools: P = self._hold(self._pool)
        self._abandoned = Abandoned(self._pools)

    def _pool(self) -> Any:
        """Return a pool, or what has one for each proxy that the environment names."""
        try:
            open_pool = partial(self._open, ssl_context=self._tls())
        except OSError as error:
            raise LocalFailure(error) from error
        is_told = self._proxy is not None or self._is_direct
        proxies = {} if is_told else getproxies()
        if proxies.keys().isdisjoint(_PROXIES):
            return open_pool(proxy=self._proxy)
        return _ProxiedPools(open_pool, proxies)

    @property
    def is_open(self) -> bool:
        """Whether there are connections that `close()` would close."""
        return self._pools.is_open


class HTTPTransport(_Transport[ProcessPool[Any]]):
    """Sends the requests of a client, over connections that it keeps."""

    _hold = ProcessPool[Any]
    _make = staticmethod(
        partial(
            httpcore2.ConnectionPool,
            network_backend=cast("Any", BoundedBackend(httpcore2.SyncBackend())),
        )
    )

    def send(self, request: Request, /) -> Response:
        """Send a request; return its response, read to its end within its limits.

        What httpcore2 raises is raised as it is: a client makes our errors of it.
        """
        return whole(self.stream(request), request)

    def stream(self, request: Request, /) -> Opened:
        """Send a request; return its response when its head has come."""
        self._abandoned.close()
        outgoing = _outgoing(request, body_of(request, iter))
        response = self._pools.get().handle_request(outgoing)
        return Opened(_incoming(response, response.close), self._abandoned)

    def close(self) -> None:
        """Close the connections; a later call opens others."""
        self._pools.close()


class AsyncHTTPTransport(_Transport[LoopPools[Any]]):
    """Sends the requests of an async client, over connections that it keeps.

    It may be used in several event loops; each has connections of its own.
    """

    _hold = LoopPools[Any]
    _make = httpcore2.AsyncConnectionPool

    async def send(self, request: Request, /) -> Response:
        """Send a request; return its response, read to its end within its limits.

        What httpcore2 raises is raised as it is: a client makes our errors of it.
        """
        return await whole_async(await self.stream(request), request)

    async def stream(self, request: Request, /) -> AsyncOpened:
        """Send a request; return its response when its head has come."""
        await self._abandoned.aclose()
        outgoing = _outgoing(request, body_of(request, aiter))
        response = await self._pools.get().handle_async_request(outgoing)
        return AsyncOpened(_incoming(response, response.aclose), self._abandoned)

    async def close(self) -> None:
        """Close the connections of this event loop; a later call opens others."""
        await self._pools.close()


# ------------------------------------------------------------------------------ messages


def _outgoing(request: Request, body: Any) -> httpcore2.Request:
    """Return the library's request, with the headers that httpx2 would add."""
    url, host = _url(request.url)
    fields = [(name.encode(), value.encode()) for name, value in request.headers]
    named = {name.lower() for name, _ in fields}
    if b"host" not in named:
        fields.insert(0, (b"Host", host))
    if b"transfer-encoding" in named:  # a middleware may have added it
        raise LocalFailure(ValueError(TWO_FRAMINGS))
    without = named.union(map(str.encode, request.removed))
    fields += [field for field in usual_headers() if field[0].lower() not in without]
    if b"content-length" not in named:
        if body is None or isinstance(body, bytes):
            if body or request.method in _WITH_BODY:
                fields.append((b"Content-Length", b"%d" % len(body or b"")))
        else:
            fields.append((b"Transfer-Encoding", b"chunked"))
    timeout = request.timeout or _TIMEOUT
    steps = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }
    return httpcore2.Request(
        request.method, url, headers=fields, content=body, extensions={"timeout": steps}
    )


def _url(text: str) -> tuple[httpcore2.URL, bytes]:
    """Return a URL as the library has it, with exactly our characters, and its host."""
    found = _URL.match(text)
    if found is None:
        raise httpx2.UnsupportedProtocol("a URL is not one of http or https")
    scheme, host, port, netloc = _origin(found[1])
    target = f"{found[2] or '/'}{found[3] or ''}".encode()
    return httpcore2.URL(scheme=scheme, host=host, port=port, target=target), netloc


@lru_cache(maxsize=64)
def _origin(text: str) -> tuple[bytes, bytes, int | None, bytes]:
    """Return scheme, host, port, and the last two of them for the header `Host`."""
    url = httpx2.URL(text)
    return url.raw_scheme, url.raw_host, url.port, url.netloc


def _incoming(response: httpcore2.Response, close: Callable[[], Any]) -> Incoming:
    def as_httpx2() -> httpx2.Response:
        stream = _Stream(response.stream)
        return httpx2.Response(response.status, headers=response.headers, stream=stream)

    stream = response.stream
    return Incoming(response.status, response.headers, stream, close, as_httpx2)


class _Stream(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body, as httpx2 takes one."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._stream)

    def __aiter__(self) -> AsyncIterator[bytes]:
        return aiter(self._stream)


# ------------------------------------------------------------------------------- proxies


class _ProxiedPools:
    """A pool for each proxy that the environment names, and one without a proxy."""

    def __init__(self, open_pool: Callable[..., Any], proxies: dict[str, str]) -> None:
        self._open = open_pool
        self._proxies = proxies
        self._pools: dict[str | None, Any] = {}

    def _pool(self, url: httpcore2.URL) -> Any:
        host, scheme = url.host.decode("ascii"), url.scheme.decode("ascii")
        name = self._proxies.get(scheme) or self._proxies.get("all")
        if proxy_bypass(host if url.port is None else f"{host}:{url.port}"):
            name = None
        if name not in self._pools:
            self._pools[name] = self._open(proxy=name and _proxy(name))
        return self._pools[name]

    def handle_request(self, request: httpcore2.Request) -> Any:
        return self._pool(request.url).handle_request(request)

    def handle_async_request(self, request: httpcore2.Request) -> Any:
        return self._pool(request.url).handle_async_request(request)

    def close(self) -> None:
        for pool in self._pools.values():
            pool.close()

    async def aclose(self) -> None:
        for pool in self._pools.values():
            await pool.aclose()


def _proxy(url: str) -> httpcore2.Proxy:
    """Return a proxy, with the user and the password that its URL may hold."""
    if url.lower().startswith("socks") and find_spec("socksio") is None:
        raise ImportError("a SOCKS proxy needs a package: pip install 'httpx2[socks]'")
    proxy = httpx2.Proxy(url if "://" in url else f"http://{url}")
    where = proxy.url
    return httpcore2.Proxy(
        httpcore2.URL(
            scheme=where.raw_scheme,
            host=where.raw_host,
            port=where.port,
            target=where.raw_path,
        ),
        auth=proxy.raw_auth,
        headers=proxy.headers.raw,
    )
