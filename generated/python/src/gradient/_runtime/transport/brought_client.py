"""Transports that use a client of httpx2 which the caller brought.

Such a client keeps its own settings and is closed by its owner. What it adds to requests
(its headers, cookies, query, authorisation and hooks) is for the API: where a redirect
has led to another origin, it adds nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

import httpx2

from ..errors import LocalFailure
from .base import TWO_FRAMINGS, AsyncHTTPXClient, HTTPXClient, Request, Response
from .httpx2_messages import (
    Abandoned,
    AsyncOpened,
    Incoming,
    Opened,
    body_of,
    whole,
    whole_async,
)

_OF_THE_CONNECTION = frozenset(
    "host accept accept-encoding connection user-agent content-length".split()
)
"""What a client says to every server, whoever that is."""

_FRAMING = frozenset({"content-length", "host"})
"""Headers without which no server would understand the request."""


class ClientTransport:
    """Sends requests by a client of httpx2."""

    def __init__(self, client: HTTPXClient) -> None:
        self._client = client
        self._abandoned = Abandoned(client)

    def send(self, request: Request, /) -> Response:
        return whole(self.stream(request), request)

    def stream(self, request: Request, /) -> Opened:
        self._abandoned.close()
        with _outgoing(self._client, request, body_of(request, iter)) as outgoing:
            response = _send(self._client, request, outgoing, "handle_request")
        return Opened(_incoming(response, response.close), self._abandoned)

    def close(self) -> None:
        self._client.close()


class AsyncClientTransport:
    """Sends requests by an async client of httpx2."""

    def __init__(self, client: AsyncHTTPXClient) -> None:
        self._client = client
        self._abandoned = Abandoned(client)

    async def send(self, request: Request, /) -> Response:
        return await whole_async(await self.stream(request), request)

    async def stream(self, request: Request, /) -> AsyncOpened:
        await self._abandoned.aclose()
        client = self._client
        with _outgoing(client, request, body_of(request, aiter)) as outgoing:
            response = await _send(client, request, outgoing, "handle_async_request")
        return AsyncOpened(_incoming(response, response.aclose), self._abandoned)

    async def close(self) -> None:
        await self._client.aclose()


def _send(
    client: HTTPXClient | AsyncHTTPXClient, request: Request, outgoing: Any, how: str
) -> Any:
    """Send it, without redirects, which are ours.

    To another origin it goes by the client's transport, past its authorisation and the
    hooks that may add to it.
    """
    if not request.elsewhere:
        return client.send(outgoing, stream=True, follow_redirects=False)
    choose: Any = getattr(client, "_transport_for_url", None)
    if choose is None:
        return client.send(outgoing, stream=True, follow_redirects=False, auth=None)
    return getattr(choose(outgoing.url), how)(outgoing)


@contextmanager
def _outgoing(
    client: HTTPXClient | AsyncHTTPXClient, request: Request, body: Any
) -> Generator[Any]:
    """Return the library's own request; to another origin, without what it adds.

    If it fails, its headers go: the error holds the request, and may be logged.
    """
    outgoing = client.build_request(
        request.method,
        request.url,
        headers=[(name.encode(), value.encode()) for name, value in request.headers],
        content=body,
        **_timeout(request),
    )
    if request.elsewhere:
        own = _OF_THE_CONNECTION.union(name.lower() for name, _ in request.headers)
        for name in [each for each in outgoing.headers if each.lower() not in own]:
            del outgoing.headers[name]
        outgoing.url = type(outgoing.url)(request.url)
        outgoing.headers["Host"] = outgoing.url.netloc.decode("ascii")
    for name in request.removed - _FRAMING:
        outgoing.headers.pop(name, None)
    if "transfer-encoding" in outgoing.headers and "content-length" in outgoing.headers:
        raise LocalFailure(ValueError(TWO_FRAMINGS))
    added = "" if request.elsewhere else str(getattr(client, "params", ""))
    _make_exact(outgoing, request, added)
    try:
        yield outgoing
    except BaseException:
        outgoing.headers.clear()
        raise


def _make_exact(outgoing: Any, request: Request, added: str) -> None:
    """Let the library send exactly our characters, and show no credential of them.

    `added` is what the client adds to each query.
    """
    parts = urlsplit(request.url)
    query = "&".join(filter(None, (parts.query, added)))
    target = f"{parts.path or '/'}{'?' * bool(query)}{query}".encode()
    outgoing.method = request.method  # whose case counts (RFC 9110, section 9.1)
    if outgoing.url.raw_path != target:
        outgoing.extensions = {**outgoing.extensions, "target": target}
    if request.secrets and isinstance(outgoing.url, httpx2.URL):
        if request.safe_url != request.url:
            outgoing.url = _DiscreetURL(outgoing.url, request)


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


def _incoming(response: Any, close: Callable[[], Any]) -> Incoming:
    """Return a response of the client, which a hook of the caller's may have read."""
    stream = None if response.is_stream_consumed else response.stream
    fields = response.headers.raw
    return Incoming(response.status_code, fields, stream, close, lambda: response)


def _timeout(request: Request) -> Mapping[str, Any]:
    timeout = request.timeout
    if timeout is None:
        return {}
    steps = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    return {"timeout": steps}
