"""How much of what a server sends is taken into memory."""

from __future__ import annotations

from dataclasses import dataclass

_KIB, _MIB = 2**10, 2**20


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much of what a server sends is taken into memory; None is without a bound.

    What exceeds a limit is a `ResponseTooLargeError`. A response that is larger than
    memory is read piece by piece: with `with_streaming_response`.
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
