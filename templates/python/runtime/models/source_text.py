"""Typed values that remember the text which they were read from.

`2025-01-01T00:00:00.500Z` and `2025-01-01T00:00:00.5Z` are one instant. What a server
wrote goes back as it wrote it, so that a response that is read and sent again is the
same text. What Python computes from such a value has no text, and is written as usual.
"""

from __future__ import annotations

from datetime import date, datetime, time
from typing import SupportsIndex, TypeVar

W = TypeVar("W", bound="Written")


class Written:
    """What remembers a text; what pickles it makes the value anew."""

    __slots__ = ()
    written: str

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return again, (
            type(self),
            super().__reduce_ex__(protocol)[1],
            source_text(self),
        )

    def __repr__(self) -> str:
        base = type(self).__mro__[2]
        place = "datetime." if base.__module__ == "datetime" else ""
        return super().__repr__().replace(type(self).__name__, place + base.__name__, 1)


class WrittenDatetime(Written, datetime):
    """A datetime in a form that is not the usual one."""

    __slots__ = ("written",)


class WrittenDate(Written, date):
    """A day, with the time of day that stood behind it."""

    __slots__ = ("written",)


class WrittenTime(Written, time):
    """A time in a form that is not the usual one."""

    __slots__ = ("written",)


def source_text(value: object) -> str | None:
    """Return the text that a value was read from, None where nothing remembers it."""
    return getattr(value, "written", None)


def remember(value: W, text: str | None) -> W:
    """Return the value with the text that it was read from."""
    if text is not None:
        object.__setattr__(value, "written", text)  # a UUID refuses the plain way
    return value


def again(kind: type[W], arguments: tuple[object, ...], text: str | None) -> W:
    """Return the value that was pickled, made of the arguments of its class."""
    return remember(kind(*arguments), text)
