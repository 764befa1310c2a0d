"""Durations: ISO 8601, and the clocks that some frameworks write in its place.

```
P1DT2H3M4.5S  P2W  -PT1.5S     ISO 8601-1, 5.5.2 (and its sign, of 8601-2)
1.02:03:04.5000000             .NET: days, hours, minutes, seconds
1 02:03:04.500000              Django
02:03:04
```
A year and a month have no length that a timedelta could say: such text stays as it
came. What was read is written as it was (see `written`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import timedelta

from .source_text import Written, remember, source_text

_NUMBER = r"(\d+(?:[.,]\d+)?)"
_ISO = re.compile(
    rf"([+-])?P(?:0+Y)?(?:0+M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?:T(?:{_NUMBER}H)?(?:{_NUMBER}M)?(?:{_NUMBER}S)?)?",
    re.ASCII,
)
_CLOCK = re.compile(
    r"(-)?(?:(\d+)[. ])?(\d{1,2}):([0-5]\d):([0-5]\d(?:[.,]\d+)?)", re.ASCII
)
_UNITS: tuple[str, ...] = ("weeks", "days", "hours", "minutes", "seconds")


class WrittenDuration(Written, timedelta):
    """A duration in other units than the usual ones."""

    __slots__ = ("written",)


def read_duration(value: object) -> object:
    """Return a timedelta for a `duration`; digits beyond the microsecond are cut."""
    if not isinstance(value, str):
        return value
    try:
        plain = _from_iso(value) if "P" in value else _from_clock(value)
        if plain is None:
            return value
        if write_duration(plain) == value:
            return plain
        return remember(WrittenDuration(0, 0, plain // _MICROSECOND), value)
    except OverflowError:
        return value


def is_iso_8601(value: object) -> bool:
    """Whether a value is a duration of the standard, also one that is no timedelta."""
    return isinstance(value, str) and _ANY_ISO.fullmatch(value) is not None


def write_duration(value: timedelta) -> str:
    """Return the form of ISO 8601: days, hours, minutes and seconds that are not 0."""
    if was := source_text(value):
        return was
    sign, value = ("-", -value) if value < timedelta() else ("", value)
    minutes, seconds = divmod(value.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{value.microseconds:06}".rstrip("0") if value.microseconds else ""
    days = f"{value.days}D" if value.days else ""
    clock = f"{hours}H" if hours else ""
    clock += f"{minutes}M" if minutes else ""
    clock += f"{seconds}{fraction}S" if seconds or fraction else ""
    if not days and not clock:
        return "PT0S"
    return f"{sign}P{days}" + (f"T{clock}" if clock else "")


_MICROSECOND = timedelta(microseconds=1)
_ANY_ISO = re.compile(
    r"[+-]?P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?"
    r"(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?",
    re.ASCII,
)


def _from_iso(text: str) -> timedelta | None:
    found = _ISO.fullmatch(text)
    if found is None or text.endswith(("P", "T")):
        return None
    return _sum(found[1], zip(_UNITS, found.groups()[1:], strict=True))


def _from_clock(text: str) -> timedelta | None:
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    return _sum(found[1], zip(_UNITS[1:], found.groups()[1:], strict=True))


def _sum(sign: str | None, amounts: Iterable[tuple[str, str | None]]) -> timedelta:
    total = timedelta()
    for unit, amount in amounts:
        if amount is not None:
            whole, _, fraction = amount.replace(",", ".").partition(".")
            total += timedelta(**{unit: int(whole)})
            if fraction:  # exact to the microsecond, which no float is
                part = int(fraction) * (timedelta(**{unit: 1}) // _MICROSECOND)
                total += part // 10 ** len(fraction) * _MICROSECOND
    return -total if sign == "-" else total
