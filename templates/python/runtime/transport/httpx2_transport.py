"""The default transports, on those of httpx2. Imported by the first call, not before.

They use the library's connections without its client, which would merge headers and
cookies, follow redirects and authorise: all of that is ours already. Only where the
environment names proxies (`HTTPS_PROXY`, `NO_PROXY` and so on) the library's client
stands in between, which knows for which hosts they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any
from urllib.request import getproxies

import httpx2

from ..arguments.uploads import LocalFailure, Upload
from ..options import Timeout
from .base import Request, Response
from .httpx2_messages import Abandoned, AsyncOpened, Ended, Opened, exact, whole
from .httpx2_messages import usual_headers, whole_async
from .network import bounded, bounded_client
from .pools import LoopPools, ProcessPool
from .tls import Verify, tls_context

if TYPE_CHECKING:
    from ..auth.credentials import CertificateFiles

_TIMEOUT = Timeout()
_WITH_BODY = frozenset({"POST", "PUT", "PATCH", "QUERY"})
"""Methods of which an empty body is said to be one (RFC 9110, section 8.6)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectionLimits:
    """How many connections a transport keeps, and for how long."""

    max_connections: int | None = 100
    """How many there may be at a time; a call that finds all in use waits for one."""
    max_keepalive_connections: int | None = 20
    """How many of them stay open when no call uses them."""
    keepalive_expiry: float | None = 5.0
    """For how many seconds they stay open; None is for ever."""


class _Settings:
    """What both transports are made of, and how they make a pool of it."""

    def __init__(
        self,
        *,
        limits: ConnectionLimits,
        proxy: str | None,
        verify: Verify,
        certificate: CertificateFiles | None,
        http2: bool,
        uds: str | None,
    ) -> None:
        if http2:
            _need_http2()
        self._proxy = proxy
        self._verify: Verify = verify
        self._certificate = certificate
        self._more = {
            "http2": http2,
            "limits": httpx2.Limits(
                max_connections=limits.max_connections,
                max_keepalive_connections=limits.max_keepalive_connections,
                keepalive_expiry=limits.keepalive_expiry,
            ),
        }
        self._uds = uds

    def pool(self) -> httpx2.HTTPTransport | _Proxied:
        more = self._all()
        if self._is_direct():
            pool = httpx2.HTTPTransport(proxy=self._proxy, uds=self._uds, **more)
            return bounded(pool)
        return _Proxied(bounded_client(httpx2.Client(cookies=_no_cookies(), **more)))

    def async_pool(self) -> httpx2.AsyncHTTPTransport | _AsyncProxied:
        more = self._all()
        if self._is_direct():
            return httpx2.AsyncHTTPTransport(proxy=self._proxy, uds=self._uds, **more)
        return _AsyncProxied(httpx2.AsyncClient(cookies=_no_cookies(), **more))

    def _is_direct(self) -> bool:
        """Whether the environment has no say in where connections go."""
        return bool(self._proxy or self._uds) or not getproxies()

    def _all(self) -> dict[str, Any]:
        try:
            context = tls_context(self._verify, self._certificate)
        except OSError as error:
            raise LocalFailure(error) from error
        return {"verify": context, **self._more}


class HTTPTransport:
    """Sends the requests of a client, over connections that it keeps."""

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
            limits: How many connections there may be.
            proxy: The URL of a proxy for all of them; else those of the environment.
            verify: Whose certificates are trusted: True for those of the system, the
                path of a file or folder, or an `ssl.SSLContext`; False trusts everybody.
            certificate: The PEM file of a certificate to show, with its key; or the
                paths of both, and perhaps the password of the key.
            http2: Whether HTTP/2 is spoken with servers that can (`httpx2[http2]`).
            uds: The path of a Unix domain socket to connect to.
        """
        settings = _Settings(
            limits=limits,
            proxy=proxy,
            verify=verify,
            certificate=certificate,
            http2=http2,
            uds=uds,
        )
        self._pools = ProcessPool(settings.pool)
        self._abandoned = Abandoned(self._pools)

    def send(self, request: Request, /) -> Response:
        return whole(self._send(request), request)

    def stream(self, request: Request, /) -> Opened:
        return Opened(self._send(request), self._abandoned)

    def _send(self, request: Request) -> httpx2.Response:
        self._abandoned.close()
        body = request.content
        return self._pools.get().handle_request(
            _outgoing(request, iter(body) if isinstance(body, Upload) else body)
        )

    @property
    def is_open(self) -> bool:
        """Whether there are connections that `close()` would close."""
        return self._pools.is_open

    def close(self) -> None:
        """Close the connections; a later call opens others."""
        self._pools.close()


class AsyncHTTPTransport:
    """Sends the requests of an async client, over connections that it keeps.

    It may be used in several event loops; each has connections of its own.
    """

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
            limits: How many connections there may be, in each event loop.
            proxy: The URL of a proxy for all of them; else those of the environment.
            verify: Whose certificates are trusted: True for those of the system, the
                path of a file or folder, or an `ssl.SSLContext`; False trusts everybody.
            certificate: The PEM file of a certificate to show, with its key; or the
                paths of both, and perhaps the password of the key.
            http2: Whether HTTP/2 is spoken with servers that can (`httpx2[http2]`).
            uds: The path of a Unix domain socket to connect to.
        """
        settings = _Settings(
            limits=limits,
            proxy=proxy,
            verify=verify,
            certificate=certificate,
            http2=http2,
            uds=uds,
        )
        self._pools = LoopPools(settings.async_pool)
        self._abandoned = Abandoned(self._pools)

    async def send(self, request: Request, /) -> Response:
        return await whole_async(await self._send(request), request)

    async def stream(self, request: Request, /) -> AsyncOpened:
        return AsyncOpened(await self._send(request), self._abandoned)

    async def _send(self, request: Request) -> httpx2.Response:
        await self._abandoned.aclose()
        body = request.content
        incoming = await self._pools.get().handle_async_request(
            _outgoing(request, aiter(body) if isinstance(body, Upload) else body)
        )
        incoming.stream = Ended(incoming.stream)
        return incoming

    @property
    def is_open(self) -> bool:
        """Whether there are connections that `close()` would close."""
        return self._pools.is_open

    async def close(self) -> None:
        """Close the connections of this event loop; a later call opens others."""
        await self._pools.close()


class _Proxied:
    """A client of the library in place of a pool, for the proxies of the environment."""

    def __init__(self, client: httpx2.Client) -> None:
        self._client = client

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._client.send(request, stream=True, auth=None)

    def close(self) -> None:
        self._client.close()


class _AsyncProxied:
    """A client of the library in place of a pool, for the proxies of the environment."""

    def __init__(self, client: httpx2.AsyncClient) -> None:
        self._client = client

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        return await self._client.send(request, stream=True, auth=None)

    async def aclose(self) -> None:
        await self._client.aclose()


def _need_http2() -> None:
    """Raise ImportError, and not only when a server wants to speak it."""
    if find_spec("h2") is None:
        raise ImportError("http2=True needs a package: pip install 'httpx2[http2]'")


def _no_cookies() -> CookieJar:
    """Return a jar that stays empty: no call may depend on the one before it."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _outgoing(request: Request, body: Any) -> httpx2.Request:
    """Return the library's request, with the headers that its client would add."""
    fields = [(name.encode(), value.encode()) for name, value in request.headers]
    named = {name.lower() for name, _ in fields}
    fields += [field for field in usual_headers() if field[0].lower() not in named]
    timeout = request.timeout or _TIMEOUT
    steps: Mapping[str, float | None] = {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }
    url = httpx2.URL(request.url)
    stream = None
    if body is None or isinstance(body, bytes):  # it has nothing to find out
        stream = httpx2.ByteStream(body or b"")
        if b"host" not in named:
            fields.insert(0, (b"Host", url.netloc))
        if b"content-length" not in named and (body or request.method in _WITH_BODY):
            fields.append((b"Content-Length", b"%d" % len(body or b"")))
    outgoing = httpx2.Request(
        request.method,
        url,
        headers=fields,
        content=body if stream is None else None,
        stream=stream,
        extensions={"timeout": steps},
    )
    exact(outgoing, request)
    return outgoing
