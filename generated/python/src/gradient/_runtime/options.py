"""What a caller may say of one call, beside the operation's own arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import Any, Final, Literal, Protocol, TypeAlias, TypedDict, cast

_TOTAL, _CONNECT, _STEP = 600.0, 5.0, 60.0
"""Seconds: what a call, its connection and each of its other steps may take."""
_LONGEST = 10.0**9
"""Thirty years: what is longer, no clock and no lock of the system can wait for."""


class NotGiven(Enum):
    """The type of `NOT_GIVEN`, apart from None because None is a value to send."""

    NOT_GIVEN = "NOT_GIVEN"

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"


NOT_GIVEN: Final = NotGiven.NOT_GIVEN
"""The default of an argument that is not sent unless it is given."""


class Timeout:
    """How long a call may take in all, and each of its steps; None waits for ever.

    `Timeout(30)` is 30 seconds for all of a call: its attempts, the pauses between
    them, tokens that are fetched for it, and the body of the response (of a stream, its
    first item). `Timeout(30, connect=2)` makes an exception for one step. `Timeout()`
    is the default: ten minutes in all, 60 seconds for a step, 5 of them to connect.
    """

    __slots__ = ("connect", "pool", "read", "total", "write")

    def __init__(
        self,
        total: float | NotGiven | None = NOT_GIVEN,
        *,
        connect: float | NotGiven | None = NOT_GIVEN,
        read: float | NotGiven | None = NOT_GIVEN,
        write: float | NotGiven | None = NOT_GIVEN,
        pool: float | NotGiven | None = NOT_GIVEN,
    ) -> None:
        """Takes seconds; ValueError for what is no time, TypeError for no number."""
        self.total: float | None = _seconds("total", total, _TOTAL)
        is_usual = total is NOT_GIVEN
        step = _STEP if is_usual else self.total
        to_connect = _CONNECT if is_usual else self.total
        self.connect: float | None = _seconds("connect", connect, to_connect)
        self.read: float | None = _seconds("read", read, step)
        self.write: float | None = _seconds("write", write, step)
        self.pool: float | None = _seconds("pool", pool, step)

    @property
    def steps(self) -> tuple[float | None, float | None, float | None, float | None]:
        """Those of the steps, in the order in which a call meets them."""
        return self.pool, self.connect, self.write, self.read

    def __repr__(self) -> str:
        pool, connect, write, read = self.steps
        return f"Timeout({self.total}, {connect=}, {read=}, {write=}, {pool=})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeout):
            return NotImplemented
        return (self.total, self.steps) == (other.total, other.steps)

    def __hash__(self) -> int:
        return hash((self.total, self.steps))


def _seconds(
    name: str, value: float | NotGiven | None, default: float | None
) -> float | None:
    """Return a time; the caller may have passed anything."""
    if value is NOT_GIVEN:
        return default
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(cast("object", value), (int, float)):
        kind = type(value).__name__
        raise TypeError(f"timeout takes a number of seconds for {name}, not a {kind}")
    if not 0 < value <= _LONGEST:  # or it is no number
        raise ValueError(
            f"timeout takes more than 0 seconds for {name}, and None for no end;"
            f" not {value}"
        )
    return float(value)


Validation: TypeAlias = Literal["off", "warn", "error"]
"""What happens if a response does not fit its type: nothing, a warning, an error."""


NaiveDatetimes: TypeAlias = Literal["send", "error"]
"""What happens to a datetime without an offset that a caller gives: it is sent as it
is, or refused."""


class HasProperties(Protocol):
    """A model, whose properties go where those of a mapping do."""

    def __properties__(self) -> dict[str, object]: ...


class PlainOptions(TypedDict, total=False):
    """The keyword arguments that every method takes beside its own."""

    timeout: float | Timeout | None
    """Seconds for all of the call, in place of the client's."""
    extra_headers: Mapping[str, str | None]
    """Headers to add or replace; None removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add or replace; None removes one. A mapping is written
    `name[key]=value`."""
    extra_body: Mapping[str, object] | HasProperties
    """Properties to add to a body, or to replace there; JSON where none is described."""
    extra_credentials: Mapping[str, Any]
    """Credentials in place of the client's, by the names that its arguments have."""
    extra_middleware: Sequence[Callable[..., Any]]
    """Functions that each attempt goes through after those of the client."""
    validation: Validation
    """What happens if the response does not fit its type, in place of the client's."""
    max_retries: int
    """How often the call is tried again at most, in place of the client's."""
    follow_redirects: bool
    """Whether a redirect is followed, in place of the client's."""
    anonymous: bool
    """Whether the call goes without credentials, in place of the client's."""


class RequestOptions(PlainOptions, total=False):
    """The same for methods that have no argument of this name themselves."""

    idempotency_key: str
    """What the server knows the call by if it comes twice, in place of a fresh one; in
    the header `Idempotency-Key`, unless the API calls it otherwise."""


class RawOptions(RequestOptions, total=False):
    """The keyword arguments of a raw call: those of every method, and what it sends."""

    query: Mapping[str, object]
    """Query parameters; one that is None is left out. As for `extra_query`."""
    headers: Mapping[str, object]
    """Headers, beside those that every call has; one that is None is left out."""
    body: object
    """What `content_type` can carry: data and models as JSON, a mapping as a form or as
    parts with files; text, bytes, an open file, a path or an iterator as they are. None
    is no body."""
    content_type: str
    """The media type of the body; where it is not given, `application/octet-stream` for
    bytes, files and iterators, else JSON."""
