"""The default transport, on httpx2. Imported by the first call, not before.

It serves a client that the caller brought as well, as long as that has the methods of
`HTTPXClient`; such a client keeps its own settings and is closed by its owner.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import httpx2

from .transport import AsyncHTTPXClient, Content, Headers, HTTPXClient
from .transport import Request, Response
from .uploads import Upload

if TYPE_CHECKING:
    from .auth import CertificateFiles


class HTTPXTransport:
    """Sends requests by a client of httpx2."""

    def __init__(self, client: HTTPXClient) -> None:
        self._client = client

    @classmethod
    def open(cls, shown: CertificateFiles | None = None) -> HTTPXTransport:
        """Return a transport with a client of its own."""
        return cls(httpx2.Client(cookies=_no_cookies(), **_tls(shown)))

    def send(self, request: Request, /) -> Response:
        return _response(self._send(request, stream=False))

    def stream(self, request: Request, /) -> _Open:
        return _Open(self._send(request, stream=True))

    def _send(self, request: Request, *, stream: bool) -> Any:
        body: Content = request.content
        if isinstance(body, Upload):
            body = iter(body)
        outgoing = _outgoing(self._client, request, body)
        try:
            return self._client.send(outgoing, stream=stream, follow_redirects=False)
        except BaseException:
            outgoing.headers.clear()  # the error holds the request, and may be logged
            raise

    def close(self) -> None:
        self._client.close()


class AsyncHTTPXTransport:
    """Sends requests by an async client of httpx2."""

    def __init__(self, client: AsyncHTTPXClient) -> None:
        self._client = client

    @classmethod
    def open(cls, shown: CertificateFiles | None = None) -> AsyncHTTPXTransport:
        """Return a transport with a client of its own."""
        return cls(httpx2.AsyncClient(cookies=_no_cookies(), **_tls(shown)))

    async def send(self, request: Request, /) -> Response:
        return _response(await self._send(request, stream=False))

    async def stream(self, request: Request, /) -> _AsyncOpen:
        return _AsyncOpen(await self._send(request, stream=True))

    async def _send(self, request: Request, *, stream: bool) -> Any:
        body: Content = request.content
        if isinstance(body, Upload):
            body = aiter(body)
        outgoing, send = _outgoing(self._client, request, body), self._client.send
        try:
            return await send(outgoing, stream=stream, follow_redirects=False)
        except BaseException:
            outgoing.headers.clear()  # the error holds the request, and may be logged
            raise

    async def close(self) -> None:
        await self._client.aclose()


def _no_cookies() -> CookieJar:
    """Return a jar that stays empty: no call may depend on the one before it."""
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _tls(shown: CertificateFiles | None) -> dict[str, Any]:
    """Return what makes a client show a certificate; OSError if there is none."""
    if shown is None:
        return {}
    context = httpx2.create_ssl_context()
    if isinstance(shown, str):
        context.load_cert_chain(shown)
    else:
        context.load_cert_chain(*shown)
    return {"verify": context}


def _outgoing(
    client: HTTPXClient | AsyncHTTPXClient, request: Request, body: Content
) -> Any:
    """Return the library's own request, with exactly our characters in its target."""
    target = _target(request.url)
    outgoing = client.build_request(
        request.method,
        request.url,
        headers=[(name.encode(), value.encode()) for name, value in request.headers],
        content=body,
        **_timeout(request),
    )
    outgoing.method = request.method  # whose case counts (RFC 9110, section 9.1)
    if outgoing.url.raw_path != target:
        outgoing.extensions = {**outgoing.extensions, "target": target}
    if request.safe_url != request.url and isinstance(outgoing.url, httpx2.URL):
        outgoing.url = _DiscreetURL(outgoing.url, request)
    return outgoing


def _timeout(request: Request) -> dict[str, Any]:
    timeout = request.timeout
    if timeout is None:
        return {}
    steps = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    return {"timeout": steps}


def _target(url: str) -> bytes:
    parts = urlsplit(url)
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.path or '/'}{query}".encode()


class _DiscreetURL(httpx2.URL):
    """A URL that is sent whole, and shows no credential as text.

    The library writes the URL of every request into its log and its errors.
    """

    def __init__(self, url: httpx2.URL, request: Request) -> None:
        super().__init__(url)
        self._hide = request.hide

    def __str__(self) -> str:
        return self._hide(super().__str__())

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


class _Open:
    """A reply of the library whose body is still to be read."""

    def __init__(self, incoming: Any) -> None:
        self._incoming = incoming
        self.status: int = incoming.status_code
        self.headers = Headers(incoming.headers.multi_items())

    def chunks(self) -> Iterator[bytes]:
        body: Iterator[bytes] = self._incoming.iter_bytes()
        return body

    def close(self) -> None:
        self._incoming.close()


class _AsyncOpen:
    """A reply of the library whose body is still to be read."""

    def __init__(self, incoming: Any) -> None:
        self._incoming = incoming
        self.status: int = incoming.status_code
        self.headers = Headers(incoming.headers.multi_items())

    def chunks(self) -> AsyncIterator[bytes]:
        body: AsyncIterator[bytes] = self._incoming.aiter_bytes()
        return body

    async def close(self) -> None:
        await self._incoming.aclose()


def _response(incoming: Any) -> Response:
    fields = incoming.headers.multi_items()
    return Response(incoming.status_code, Headers(fields), incoming.content)
