"""Our requests -> those of httpx2, and its responses -> ours.

What is read into memory is bounded after decompression (`Limits.response_bytes`): a few
hundred kilobytes of gzip can be hundreds of megabytes of zeros.
"""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from contextlib import suppress
from functools import cache
from typing import Any
from urllib.parse import urlsplit
from warnings import warn

import httpx2

from .base import BrokenResponse, Headers, Request, Response, ResponseTooLarge
from .body_reader import WholeBody
from .content_coding import Codings, codings_of
from .deadline import cut_off


def exact(outgoing: Any, request: Request) -> None:
    """Let the library send exactly our characters, and show no credential of them."""
    target = _target(request.url)
    outgoing.method = request.method  # whose case counts (RFC 9110, section 9.1)
    if outgoing.url.raw_path != target:
        outgoing.extensions = {**outgoing.extensions, "target": target}
    if request.secrets and isinstance(outgoing.url, httpx2.URL):
        if request.safe_url != request.url:
            outgoing.url = _DiscreetURL(outgoing.url, request)


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


def whole(incoming: Any, request: Request) -> Response:
    """Read a response to its end, and give its connection back."""
    head = Response(incoming.status_code, _headers(incoming))
    try:
        body = WholeBody(request, head)
        for piece in _pieces(incoming):
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge:
        raise
    except Exception as error:
        raise BrokenResponse(incoming.status_code) from error
    finally:
        incoming.close()
    return Response(head.status, head.headers, body.whole())


async def whole_async(incoming: Any, request: Request) -> Response:
    """Read a response to its end, and give its connection back."""
    head = Response(incoming.status_code, _headers(incoming))
    pieces: AsyncIterator[bytes] | None = None
    try:
        body = WholeBody(request, head)
        pieces = _pieces_async(incoming)
        async for piece in pieces:
            body.add(piece)
            if body.is_cut:
                break
    except ResponseTooLarge:
        raise
    except Exception as error:
        raise BrokenResponse(incoming.status_code) from error
    except BaseException:  # cancelled, perhaps because the time of the call is over
        cut_off(incoming.status_code)
        raise
    finally:
        await _end(pieces)
        await incoming.aclose()
    return Response(head.status, head.headers, body.whole())


def _headers(incoming: Any) -> Headers:
    """Return the headers; nearly always they are ASCII, which takes a tenth of the time."""
    try:
        raw: list[tuple[bytes, bytes]] = incoming.headers.raw
        fields = [(k.decode("ascii").lower(), v.decode("ascii")) for k, v in raw]
    except UnicodeDecodeError:
        fields = incoming.headers.multi_items()
    return Headers(fields)


def _pieces(incoming: Any) -> Iterator[bytes]:
    """Return the body as it comes, decompressed."""
    pieces: Iterator[bytes]
    codings = _codings(incoming)
    if codings is None:
        pieces = incoming.iter_bytes()
        return pieces
    pieces = iter(incoming.stream)
    return _decoded(pieces, codings) if codings.are_any else pieces


def _decoded(pieces: Iterator[bytes], codings: Codings) -> Iterator[bytes]:
    for piece in pieces:
        yield from codings.feed(piece)
    codings.end()


def _pieces_async(incoming: Any) -> AsyncIterator[bytes]:
    """Return the body as it comes, decompressed."""
    pieces: AsyncIterator[bytes]
    codings = _codings(incoming)
    if codings is None:
        pieces = incoming.aiter_bytes()
        return pieces
    pieces = aiter(incoming.stream)
    return _decoded_async(pieces, codings) if codings.are_any else pieces


async def _decoded_async(
    pieces: AsyncIterator[bytes], codings: Codings
) -> AsyncGenerator[bytes, None]:
    try:
        async for piece in pieces:
            for each in codings.feed(piece):
                yield each
    finally:
        await _end(pieces)
    codings.end()


def _codings(incoming: Any) -> Codings | None:
    """Return what undoes the codings of a body; None leaves it to the library."""
    if incoming.is_stream_consumed:  # a hook of the caller's has read it
        return None
    if "content-encoding" not in incoming.headers:
        return Codings()
    accepted = dict(usual_headers())[b"Accept-Encoding"].decode()
    return codings_of(incoming.headers["content-encoding"], accepted)


@cache
def usual_headers() -> tuple[tuple[bytes, bytes], ...]:
    """Return what the library sends by itself, such as the codings that it can undo."""
    client = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(0)))
    return tuple(client.headers.raw)


async def _end(parts: AsyncIterator[bytes] | None) -> None:
    """End a generator that may stand in the middle; a loop's collector need not."""
    if isinstance(parts, AsyncGenerator):
        await parts.aclose()


class Ended(httpx2.AsyncByteStream):
    """A body whose generators are ended where nobody reads them to their end.

    The library leaves that to the collector, of which trio complains.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self._source: Any = getattr(stream, "_httpcore_stream", stream)
        self._chunks: AsyncIterator[bytes] | None = None

    def __aiter__(self) -> AsyncIterator[bytes]:
        self._chunks = aiter(self._source)
        return self._chunks

    async def aclose(self) -> None:
        if self._chunks is not None:
            with suppress(RuntimeError):  # another task waits for the next chunk
                await _end(self._chunks)
        await self._stream.aclose()


class Abandoned:
    """Streams that nobody reads or closes any more, until their transport closes them.

    The collector may run at any moment, also within the pool: so it only notes them.
    """

    def __init__(self, pools: object) -> None:
        self._waiting: deque[Any] = deque()
        self._pools = pools  # which end when neither a transport nor a stream is left

    def add(self, incoming: Any) -> None:
        """Note a stream, and say that somebody left it open."""
        self._waiting.append(incoming)
        what = "a stream was left open: use it in a `with` block, or call its close()"
        warn(what, ResourceWarning, stacklevel=3)

    def close(self) -> None:
        """Give back their connections."""
        while self._waiting:
            self._waiting.popleft().close()

    async def aclose(self) -> None:
        """Give back their connections."""
        while self._waiting:
            await self._waiting.popleft().aclose()


class Opened:
    """A response of the library whose body is still to be read."""

    def __init__(self, incoming: Any, abandoned: Abandoned) -> None:
        self._incoming = incoming
        self._abandoned = abandoned
        self.status: int = incoming.status_code
        self.headers = _headers(incoming)

    def chunks(self) -> Iterator[bytes]:
        return _chunks(self._incoming)

    def close(self) -> None:
        self._incoming.close()

    def __del__(self) -> None:
        if not self._incoming.is_closed:
            self._abandoned.add(self._incoming)


class AsyncOpened:
    """A response of the library whose body is still to be read."""

    def __init__(self, incoming: Any, abandoned: Abandoned) -> None:
        self._incoming = incoming
        self._abandoned = abandoned
        self._chunks: AsyncGenerator[bytes, None] | None = None
        self.status: int = incoming.status_code
        self.headers = _headers(incoming)

    def chunks(self) -> AsyncIterator[bytes]:
        self._chunks = _chunks_async(self._incoming)
        return self._chunks

    async def close(self) -> None:
        if self._chunks is not None:
            with suppress(RuntimeError):  # another task waits for the next chunk
                await self._chunks.aclose()
        await self._incoming.aclose()

    def __del__(self) -> None:
        if not self._incoming.is_closed:
            self._abandoned.add(self._incoming)


def _chunks(incoming: Any) -> Iterator[bytes]:
    try:
        yield from _pieces(incoming)
    finally:
        incoming.close()


async def _chunks_async(incoming: Any) -> AsyncGenerator[bytes, None]:
    parts: AsyncIterator[bytes] | None = None
    try:
        parts = _pieces_async(incoming)
        async for part in parts:
            yield part
    finally:
        await _end(parts)
        await incoming.aclose()
