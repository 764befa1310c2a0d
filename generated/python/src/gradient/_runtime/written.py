"""Typed values that remember the text which they were read from.

`2025-01-01T00:00:00.500Z` and `2025-01-01T00:00:00.5Z` are one instant. What a server
wrote goes back as it wrote it, so that a reply that is read and sent again is the same
text. What Python computes from such a value has no text, and is written as usual.
"""

from __future__ import annotations

from datetime import datetime, time
from typing import SupportsIndex, TypeVar
from uuid import UUID

W = TypeVar("W", bound="WrittenDatetime | WrittenTime | WrittenUUID")


class WrittenDatetime(datetime):
    """A datetime in a form that is not the usual one."""

    __slots__ = ("written",)
    written: str

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.datetime", 1)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return _datetime, (self.isoformat(), written(self))


class WrittenTime(time):
    """A time in a form that is not the usual one."""

    __slots__ = ("written",)
    written: str

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.time", 1)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return _time, (self.isoformat(), written(self))


class WrittenUUID(UUID):
    """A UUID in capitals, for instance."""

    __slots__ = ("written",)
    written: str

    def __repr__(self) -> str:
        return f"UUID({str(self)!r})"

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return _uuid, (str(self), written(self))


def written(value: object) -> str | None:
    """Return the text that a value was read from, None where nothing remembers it."""
    return getattr(value, "written", None)


def remember(value: W, text: str | None) -> W:
    """Return the value with the text that it was read from."""
    if text is not None:
        object.__setattr__(value, "written", text)  # a UUID refuses the plain way
    return value


def _datetime(text: str, was: str | None) -> WrittenDatetime:
    return remember(WrittenDatetime.fromisoformat(text), was)


def _time(text: str, was: str | None) -> WrittenTime:
    return remember(WrittenTime.fromisoformat(text), was)


def _uuid(text: str, was: str | None) -> WrittenUUID:
    return remember(WrittenUUID(text), was)
