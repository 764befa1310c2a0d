"""Bodies that are still to come: one that is read as a whole, and one that is there already."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import cast

from .base import AsyncOpenResponse, Head, OpenResponse, Request, Response
from .base import ResponseTooLarge

_ERRORS = 400


class WholeBody:
    """Keeps the pieces of a body, and counts their bytes (`Request.limits`).

    The body of an error is cut where it is too long, so that the error is told.
    """

    def __init__(self, request: Request, head: Head) -> None:
        self._head = head
        self._is_error = head.status >= _ERRORS
        self._limits = limits = request.limits
        self._limit = limits.error_body if self._is_error else limits.response_bytes
        self._pieces: list[bytes] = []
        self._size = 0
        self.is_cut = False
        """Whether nothing more is wanted."""
        announced = head.headers.get("content-length", "")
        has_body = request.method != "HEAD" and not self._is_error
        if has_body and announced.isascii() and announced.isdigit():
            self._check(int(announced[:20]))

    def add(self, piece: bytes) -> None:
        """Keep a piece; ResponseTooLarge if it is one too many."""
        self._size += len(piece)
        self._check(self._size)
        self._pieces.append(piece)

    def whole(self) -> bytes:
        """Return the body."""
        whole = b"".join(self._pieces)
        return whole[: self._limits.error_text] if self.is_cut else whole

    def _check(self, size: int) -> None:
        if self._limit is None or size <= self._limit:
            return
        if not self._is_error:
            raise ResponseTooLarge(self._head.status, self._head.headers, self._limit)
        self.is_cut = True


class WholeResponse:
    """A response that was read to its end, or that a middleware has changed."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self._stream = cast("OpenResponse | None", response.stream)

    def chunks(self) -> Iterator[bytes]:
        return iter([self._body]) if self._stream is None else self._stream.chunks()

    def close(self) -> None:
        if self._stream is not None:
            self._stream.close()


class AsyncWholeResponse:
    """A response that was read to its end, or that a middleware has changed."""

    def __init__(self, response: Response) -> None:
        self.status = response.status
        self.headers = response.headers
        self._body = response.body
        self._stream = cast("AsyncOpenResponse | None", response.stream)

    def chunks(self) -> AsyncIterator[bytes]:
        return self._whole() if self._stream is None else self._stream.chunks()

    async def _whole(self) -> AsyncIterator[bytes]:
        yield self._body

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.close()
