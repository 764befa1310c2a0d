"""A body that is read into memory, as a whole and no further than it may be."""

from __future__ import annotations

from .base import Head, Request, ResponseTooLarge

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
