"""Transports that use a client of httpx2 which the caller brought.

Such a client keeps its own settings and is closed by its owner. What it adds to requests
(its headers, cookies, query and authorisation) is for the API: where a redirect has led
to another origin, it adds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..arguments.uploads import Upload
from .base import AsyncHTTPXClient, Content, HTTPXClient, Request, Response
from .httpx2_messages import Abandoned, AsyncOpened, Opened, exact, whole, whole_async

_OF_THE_CONNECTION = frozenset(
    "host accept accept-encoding connection user-agent content-length".split()
)
"""What a client says to every server, whoever that is."""


class ClientTransport:
    """Sends requests by a client of httpx2."""

    def __init__(self, client: HTTPXClient) -> None:
        self._client = client
        self._abandoned = Abandoned(client)

    def send(self, request: Request, /) -> Response:
        return whole(self._send(request), request)

    def stream(self, request: Request, /) -> Opened:
        return Opened(self._send(request), self._abandoned)

    def _send(self, request: Request) -> Any:
        self._abandoned.close()
        body: Content = request.content
        if isinstance(body, Upload):
            body = iter(body)
        outgoing = _outgoing(self._client, request, body)
        try:
            return self._client.send(outgoing, stream=True, **_how(request))
        except BaseException:
            outgoing.headers.clear()  # the error holds the request, and may be logged
            raise

    def close(self) -> None:
        self._client.close()


class AsyncClientTransport:
    """Sends requests by an async client of httpx2."""

    def __init__(self, client: AsyncHTTPXClient) -> None:
        self._client = client
        self._abandoned = Abandoned(client)

    async def send(self, request: Request, /) -> Response:
        return await whole_async(await self._send(request), request)

    async def stream(self, request: Request, /) -> AsyncOpened:
        return AsyncOpened(await self._send(request), self._abandoned)

    async def _send(self, request: Request) -> Any:
        await self._abandoned.aclose()
        body: Content = request.content
        if isinstance(body, Upload):
            body = aiter(body)
        outgoing = _outgoing(self._client, request, body)
        try:
            return await self._client.send(outgoing, stream=True, **_how(request))
        except BaseException:
            outgoing.headers.clear()  # the error holds the request, and may be logged
            raise

    async def close(self) -> None:
        await self._client.aclose()


def _how(request: Request) -> dict[str, Any]:
    """Return how a client is to send a request; redirects are ours."""
    without_auth = {"auth": None} if request.elsewhere else {}
    return {"follow_redirects": False, **without_auth}


def _outgoing(
    client: HTTPXClient | AsyncHTTPXClient, request: Request, body: Content
) -> Any:
    """Return the library's own request; to another origin, without what it adds."""
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
    exact(outgoing, request)
    return outgoing


def _timeout(request: Request) -> Mapping[str, Any]:
    timeout = request.timeout
    if timeout is None:
        return {}
    steps = (timeout.connect, timeout.read, timeout.write, timeout.pool)
    return {"timeout": steps}
