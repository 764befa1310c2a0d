"""How much of what a server sends is taken into memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base import Head, Headers, Request

_ERRORS = 400
_KIB, _MIB = 2**10, 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of what a server sends is taken into memory; None is without a bound.

    What exceeds a limit is a `ResponseTooLargeError`. A response that is larger than
    memory is read piece by piece, where an operation may send such: with
    `with_streaming_response`.
    """

    response_bytes: int | None = 128 * _MIB
    """The bytes of a response that is read as a whole, after decompression."""
    event_bytes: int | None = 16 * _MIB
    """The size of one event of a stream, or one of its lines or records."""
    error_text: int = 64 * _KIB
    """How many bytes are looked at of the body of an error that has more than a MiB: the
    beginning of its text is what the error holds, and more is not read."""
    empty_pages: int | None = 100
    """How many pages without items may follow each other in a list."""

    @property
    def error_body(self) -> int:
        """From how many bytes on the body of an error is cut."""
        return max(self.error_text, _MIB)


LIMITS = Limits()
SMALL = Limits(response_bytes=_MIB)
"""Of what is never large: tokens, and what a provider says of itself."""


class LimitExceeded(Exception):
    """Something that waits for its end in memory is too large."""

    def __init__(self, what: str, limit: int) -> None:
        super().__init__(f"{what} has more than {limit} bytes")


def bounded(size: int, limit: int | None, what: str) -> None:
    """Raise LimitExceeded for what is too large."""
    if limit is not None and size > limit:
        raise LimitExceeded(what, limit)


class ResponseTooLarge(Exception):
    """A response is larger than may be taken into memory (`Request.limits`)."""

    def __init__(self, status: int, headers: Headers, limit: int) -> None:
        super().__init__(f"a response has more than {limit} bytes")
        self.status = status
        self.headers = headers


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
