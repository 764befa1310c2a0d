"""What a caller may say of one call, beside the operation's own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Literal, TypeAlias, TypedDict

from .not_given import NOT_GIVEN as NOT_GIVEN
from .not_given import NotGiven as NotGiven


class Delivery(Enum):
    """How a reply reaches the caller."""

    PARSED = "parsed"
    RAW = "raw"
    STREAMED = "streamed"


class Timeout:
    """How long each step of a call may take, in seconds; None waits for ever.

    `Timeout(30)` is 30 seconds for each step, `Timeout(30, connect=2)` makes an
    exception, and `Timeout()` is the default: 60 seconds, 5 of them to connect.
    """

    __slots__ = ("connect", "pool", "read", "write")

    def __init__(
        self,
        seconds: float | None | NotGiven = NOT_GIVEN,
        *,
        connect: float | None | NotGiven = NOT_GIVEN,
        read: float | None | NotGiven = NOT_GIVEN,
        write: float | None | NotGiven = NOT_GIVEN,
        pool: float | None | NotGiven = NOT_GIVEN,
    ) -> None:
        each = 60.0 if seconds is NOT_GIVEN else seconds
        first = 5.0 if seconds is NOT_GIVEN else seconds
        self.connect: float | None = first if connect is NOT_GIVEN else connect
        self.read: float | None = each if read is NOT_GIVEN else read
        self.write: float | None = each if write is NOT_GIVEN else write
        self.pool: float | None = each if pool is NOT_GIVEN else pool

    @property
    def steps(self) -> tuple[float | None, float | None, float | None, float | None]:
        """The four, in the order in which a call meets them."""
        return self.pool, self.connect, self.write, self.read

    def __repr__(self) -> str:
        pool, connect, write, read = self.steps
        return f"Timeout({connect=}, {read=}, {write=}, {pool=})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Timeout) and self.steps == other.steps

    def __hash__(self) -> int:
        return hash(self.steps)


Validation: TypeAlias = Literal["off", "warn", "error"]
"""What happens if a reply does not fit its type: nothing, one warning, or an error."""


NaiveDatetimes: TypeAlias = Literal["send", "error"]
"""What happens to a datetime without an offset that a caller gives: it is sent as it
is, or refused."""


class RequestOptions(TypedDict, total=False):
    """The keyword arguments that every method takes beside its own."""

    timeout: float | Timeout | None
    """Seconds for each step of the call, in place of the client's."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; None removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add or replace; None removes one."""
    extra_body: Mapping[str, object]
    """Properties to add to a body, or to replace there; JSON where none is described."""
    validation: Validation
    """What happens if the reply does not fit its type, in place of the client's."""
    max_retries: int
    """How often the call is tried again at most, in place of the client's."""
    anonymous: bool
    """Whether the call goes without credentials, in place of the client's."""


class RawOptions(RequestOptions, total=False):
    """The keyword arguments of a raw call: those of every method, and what it sends."""

    query: Mapping[str, object]
    """Query parameters; one that is None is left out."""
    headers: Mapping[str, object]
    """Headers, beside those that every call has; one that is None is left out."""
    body: object
    """What `content_type` can carry: data and models as JSON, a mapping as a form or as
    parts with files; text, bytes, an open file, a path or an iterator as they are. None
    is no body."""
    content_type: str
    """The media type of the body; where it is not given, `application/octet-stream` for
    bytes, files and iterators, else JSON."""
