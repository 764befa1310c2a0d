"""The responses of httpx2, and of httpcore2 below it -> ours.

What is read into memory is bounded after decompression (`Limits.response_bytes`): a few
hundred kilobytes of gzip can be hundreds of megabytes of zeros.

At DEBUG httpcore2 writes the headers of responses as they came, cookies among them, and
a SOCKS proxy's password; hpack writes every header of HTTP/2. A program that asks for
DEBUG of everything gets those lines of our requests without what stands behind their
first word. Lines about anybody else's requests are left alone.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from logging import LogRecord, getLogger
from types import FrameType
from typing import Any
from warnings import warn

import httpx2

from .base import BrokenResponse, Headers, Request, Response
from .content_coding import Codings, codings_of
from .deadline import cut_off
from .limits import ResponseTooLarge, WholeBody


def body_of(request: Request, pieces: Callable[[Any], Any]) -> Any:
    """Return a body as the library takes one: bytes, or an iterator of `pieces`."""
    body = request.content
    return body if body is None or isinstance(body, bytes) else pieces(body)


@dataclass(slots=True)
class Incoming:
    """A response whose body is still to come, from either library."""

    status: int
    fields: list[tuple[bytes, bytes]]
    stream: Any
    """The body as it comes over the wire; None if somebody has read it already."""
    close: Callable[[], Any]
    as_httpx2: Callable[[], Any]
    """What returns the response of httpx2, which can undo codings that we cannot."""
    is_closed: bool = False

    def end(self) -> Any:
        """Give the connection back; in `async` code, return what is to be awaited."""
        self.is_closed = True
        _end_after_excess(self.stream)
        return self.close()

    def codings(self, headers: Headers) -> Codings | None:
        """Return what undoes the codings of the body; None leaves it to the library."""
        if self.stream is None:
            return None
        coding = headers.get("content-encoding")
        if coding is None:
            return Codings()
        accepted = dict(usual_headers())[b"Accept-Encoding"].decode()
        return codings_of(coding, accepted)


def _end_after_excess(stream: Any) -> None:
    """Let a connection end on which more has come than the response is long.

    The library would take it for the next response: for that of another call (RFC 9112,
    section 6.3). It is asked before the connection is given back, and what it has no
    public name for is left alone where it has another.
    """
    while inner := getattr(
        stream, "_stream", getattr(stream, "_httpcore_stream", None)
    ):
        stream = inner
    connection: Any = getattr(stream, "_connection", None)
    state = getattr(connection, "_h11_state", None)
    if state is not None and state.trailing_data[0]:
        connection._keepalive_expiry = -1.0


class Abandoned:
    """Streams that nobody reads or closes any more, until their transport closes them.

    The collector may run at any moment, also within the pool: so it only notes them.
    """

    def __init__(self, pools: object) -> None:
        self._waiting: deque[Callable[[], Any]] = deque()
        self._pools = pools  # which end when neither a transport nor a stream is left

    def add(self, close: Callable[[], Any]) -> None:
        """Note what closes a stream, and say that somebody left it open."""
        self._waiting.append(close)
        what = "a stream was left open: use it in a `with` block, or call its close()"
        warn(what, ResourceWarning, stacklevel=3)

    def close(self) -> None:
        """Give back their connections."""
        while self._waiting:
            self._waiting.popleft()()

    async def aclose(self) -> None:
        """Give back their connections."""
        while self._waiting:
            await self._waiting.popleft()()


class _Begun:
    """A response whose body is still to be read."""

    def __init__(self, incoming: Incoming, abandoned: Abandoned) -> None:
        self._incoming = incoming
        self._abandoned = abandoned
        self.status: int = incoming.status
        self.headers: Headers = _headers(incoming.fields)

    def __del__(self) -> None:
        if not self._incoming.is_closed:
            self._abandoned.add(self._incoming.close)


class Opened(_Begun):
    """... by ordinary code."""

    def chunks(self) -> Iterator[bytes]:
        incoming = self._incoming
        try:
            codings = incoming.codings(self.headers)
            if codings is None:
                yield from incoming.as_httpx2().iter_bytes()
            else:
                for piece in incoming.stream:
                    yield from codings.feed(piece)
                codings.end()
        finally:
            incoming.end()

    def close(self) -> None:
        self._incoming.end()


class AsyncOpened(_Begun):
    """... by `async` code. What stands in the middle is ended: no loop's collector does."""

    _chunks: AsyncGenerator[bytes, None] | None = None

    def chunks(self) -> AsyncIterator[bytes]:
        self._chunks = _chunks(self._incoming, self.headers)
        return self._chunks

    async def close(self) -> None:
        if self._chunks is not None:
            with suppress(RuntimeError):  # another task waits for the next chunk
                await self._chunks.aclose()
        await self._incoming.end()


async def _chunks(incoming: Incoming, headers: Headers) -> AsyncGenerator[bytes, None]:
    pieces: Any = None
    try:
        codings = incoming.codings(headers)
        if codings is None:
            pieces, codings = incoming.as_httpx2().aiter_bytes(), Codings()
        else:
            pieces = aiter(incoming.stream)
        async for piece in pieces:
            for each in codings.feed(piece):
                yield each
        codings.end()
    finally:
        if isinstance(pieces, AsyncGenerator):
            await pieces.aclose()
        await incoming.end()


def whole(opened: Opened, request: Request) -> Response:
    """Read a response to its end, and give its connection back."""
    try:
        body = WholeBody(request, opened)
        for piece in opened.chunks():
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge:
        raise
    except Exception as error:
        raise BrokenResponse(opened.status) from error
    finally:
        opened.close()
    return Response(opened.status, opened.headers, body.whole())


async def whole_async(opened: AsyncOpened, request: Request) -> Response:
    """Read a response to its end, and give its connection back."""
    try:
        body = WholeBody(request, opened)
        async for piece in opened.chunks():
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge:
        raise
    except Exception as error:
        raise BrokenResponse(opened.status) from error
    except BaseException:  # cancelled, perhaps because the time of the call is over
        cut_off(opened.status)
        raise
    finally:
        await opened.close()
    return Response(opened.status, opened.headers, body.whole())


def _headers(fields: list[tuple[bytes, bytes]]) -> Headers:
    """Return the headers; nearly always they are ASCII, which takes a tenth of the time."""
    try:
        found = [(k.decode("ascii").lower(), v.decode("ascii")) for k, v in fields]
    except UnicodeDecodeError:
        found = httpx2.Headers(fields).multi_items()
    return Headers(found)


@cache
def usual_headers() -> tuple[tuple[bytes, bytes], ...]:
    """Return what the library sends by itself, such as the codings that it can undo."""
    client = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(0)))
    return tuple(client.headers.raw)


# --------------------------------------------------------------- the logs of the libraries

_LOGS = ("httpcore2.http11", "httpcore2.http2", "httpcore2.socks", "hpack.hpack")
_TELLING = ("receive_response_headers.complete", "setup_socks5_connection")


def _shorten(record: LogRecord) -> bool:
    """Take the secrets out of a line about one of our requests; it stays a line."""
    message = record.getMessage()
    is_telling = record.name == "hpack.hpack" or message.startswith(_TELLING)
    if is_telling and _is_ours():
        record.msg, record.args = message.partition(" ")[0], ()
    return True


def _is_ours() -> bool:
    """Whether one of our transports is at work; nobody asks but for a line of DEBUG."""
    frame: FrameType | None = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame is not None:
        name: object = frame.f_globals.get("__name__")
        if name != __name__ and str(name).startswith(__name__.rpartition(".")[0]):
            return True
        frame = frame.f_back
    return False


for _name in _LOGS:
    getLogger(_name).addFilter(_shorten)
