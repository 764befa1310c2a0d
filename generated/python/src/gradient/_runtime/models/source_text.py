"""Typed values that remember the text which they were read from.

`2025-01-01T00:00:00.500Z` and `2025-01-01T00:00:00.5Z` are one instant. What a server
wrote goes back as it wrote it, so that a response that is read and sent again is the
same text. What Python computes from such a value has no text, and is written as usual.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import SupportsIndex, TypeVar
from uuid import UUID

W = TypeVar("W", bound="Written")


class Written:
    """What remembers a text; what pickles it makes the value anew."""

    __slots__ = ()
    written: str

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return _again, (type(self), self._arguments(), source_text(self))

    def _arguments(self) -> tuple[object, ...]:
        raise NotImplementedError


class WrittenDatetime(Written, datetime):
    """A datetime in a form that is not the usual one."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.datetime", 1)

    def _arguments(self) -> tuple[object, ...]:
        at = (self.year, self.month, self.day, self.hour, self.minute, self.second)
        return *at, self.microsecond, self.tzinfo


class WrittenDate(Written, date):
    """A day, with the time of day that stood behind it."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.date", 1)

    def _arguments(self) -> tuple[object, ...]:
        return self.year, self.month, self.day


class WrittenTime(Written, time):
    """A time in a form that is not the usual one."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.time", 1)

    def _arguments(self) -> tuple[object, ...]:
        at = (self.hour, self.minute, self.second, self.microsecond)
        return *at, self.tzinfo


class WrittenDuration(Written, timedelta):
    """A duration in other units than the usual ones."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.timedelta", 1)

    def _arguments(self) -> tuple[object, ...]:
        return self.days, self.seconds, self.microseconds


class WrittenDecimal(Written, Decimal):
    """A decimal with an exponent or a sign, for instance."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return f"Decimal({str(self)!r})"

    def _arguments(self) -> tuple[object, ...]:
        return (str(self),)


class WrittenUUID(Written, UUID):
    """A UUID in capitals, for instance."""

    __slots__ = ("written",)

    def __repr__(self) -> str:
        return f"UUID({str(self)!r})"

    def _arguments(self) -> tuple[object, ...]:
        return (str(self),)


def source_text(value: object) -> str | None:
    """Return the text that a value was read from, None where nothing remembers it."""
    return getattr(value, "written", None)


def remember(value: W, text: str | None) -> W:
    """Return the value with the text that it was read from."""
    if text is not None:
        object.__setattr__(value, "written", text)  # a UUID refuses the plain way
    return value


def _again(kind: type[W], arguments: tuple[object, ...], text: str | None) -> W:
    return remember(kind(*arguments), text)
