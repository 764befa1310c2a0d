"""Dates, times and durations: read as servers write them, written as RFC 3339 has them.

```
2024-01-01T10:00:00Z              RFC 3339, 5.6: what a description promises
2024-01-01T10:00:00               no offset: a naive datetime (FastAPI, .NET, Django)
2024-01-01 10:00:00.1234567+0000  a space, more than six digits, an offset without colon
2024-01-01T10:00Z  24:00:00  ,5   ISO 8601 in other words
2024-01-01                        a day: its first moment
```
What is none of these is returned as it came, so that a server's slip never costs the
caller the response. What was read is written as it was (see `written`).
"""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time, timedelta, timezone
from typing import Any

from .source_text import (
    WrittenDate,
    WrittenDatetime,
    WrittenTime,
    remember,
    source_text,
)

_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_CLOCK = r"(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?"
_CLOCK_WITH_COLONS = r"(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?"
_OFFSET = r"(?: ?([Zz]|UTC|GMT|[+-]\d\d(?::?\d\d(?::?\d\d)?)?)(?: UTC)?)?"
_DATETIME = re.compile(
    rf"(\d{{4}})(-?)(\d\d)\2(\d\d)(?:[Tt ]{_CLOCK}{_OFFSET}|(?<=-\d\d))", re.ASCII
)
_TIME = re.compile(_CLOCK_WITH_COLONS + _OFFSET, re.ASCII)
_MIDNIGHT = re.compile(r"(\d{4}-\d\d-\d\d)[Tt ]00:00(?::00(?:[.,]0+)?)?[Zz]?", re.ASCII)
_STRICT_TIME = r"\d\d:\d\d:\d\d(?:\.\d+)?"
_STRICT_OFFSET = r"(?:[Zz]|[+-]\d\d:\d\d)"
_is_strict = re.compile(
    rf"\d{{4}}-\d\d-\d\d[Tt]{_STRICT_TIME}{_STRICT_OFFSET}", re.ASCII
).fullmatch
_is_strict_time = re.compile(f"{_STRICT_TIME}{_STRICT_OFFSET}?", re.ASCII).fullmatch
"""The grammar of RFC 3339, section 5.6; a time may be a `partial-time`."""

_GRAMMARS = {datetime: _is_strict, date: _DATE.fullmatch, time: _is_strict_time}

_is_usual = re.compile(
    r"\d{4}-\d\d-\d\dT(?!24)\d\d:\d\d:[0-5]\d(?:\.(?!0{6})\d{6})?"
    r"(?:Z|[+-](?!00:00)\d\d:[0-5]\d)?",
    re.ASCII,
).fullmatch
"""Whether text has the form that we write; a datetime in another remembers its own."""

_is_iso = re.compile(
    r"\d{4}-\d\d-\d\dT(?!24)\d\d:\d\d:[0-5]\d(?:\.\d+)?" r"(?:Z|[+-][01]\d:[0-5]\d)?",
    re.ASCII,
).fullmatch
"""Whether text has a form that Python reads itself, in every version."""

_from_iso = datetime.fromisoformat

_refuses_naive = ContextVar("refuses_naive", default=False)


@contextmanager
def refusing_naive(refused: bool) -> Generator[None]:
    """While it is open, a datetime without an offset is refused, if `refused`."""
    token = _refuses_naive.set(refused)
    try:
        yield
    finally:
        _refuses_naive.reset(token)


def read_datetime(value: Any) -> object:
    """Return a datetime for a `date-time`: aware where an offset is told, else naive.

    Digits beyond the microsecond are cut, a leap second is the first of the next minute
    (as POSIX counts, 4.16), and a day alone is its first moment; all are remembered.
    What Python cannot hold (the year 0) stays text.
    """
    try:
        if value[4::3] == "--T::Z" and value[11:13] != "24":
            return _from_iso(value)  # most are `2024-01-01T10:00:00Z`
    except (TypeError, ValueError, KeyError):
        pass  # no text, or text of another form
    try:
        if _is_usual(value):
            return _from_iso(value)
        if _is_iso(value):  # such as milliseconds
            return remember(WrittenDatetime.fromisoformat(value), value)
        if found := _DATETIME.fullmatch(value):
            return remember(_unusual(found), value)
    except (TypeError, ValueError, OverflowError):
        return value
    return value


def _unusual(found: re.Match[str]) -> WrittenDatetime:
    year, _, month, day, hour, minute, second, fraction, offset = found.groups("0")
    day_alone = WrittenDatetime(int(year), int(month), int(day))
    clock, more = _clock(hour, minute, second, fraction)
    zone = None if found[9] is None else _zone(offset)
    whole = day_alone.replace(
        hour=clock.hour,
        minute=clock.minute,
        second=clock.second,
        microsecond=clock.microsecond,
        tzinfo=zone,
    )
    return whole + more


def _clock(
    hour: str, minute: str, second: str, fraction: str
) -> tuple[time, timedelta]:
    """Return a time of day, and what has to be added to it: a leap second, or a day."""
    if hour == "24" and not (minute + second + fraction).strip("0"):
        return time(), timedelta(days=1)
    if second == "60":
        return time(int(hour), int(minute), 59), timedelta(seconds=1)
    microsecond = int(fraction[:6].ljust(6, "0"))
    return time(int(hour), int(minute), int(second), microsecond), timedelta()


def _zone(offset: str) -> timezone:
    if offset.upper() in ("Z", "UTC", "GMT"):
        return timezone.utc
    digits = offset[1:].replace(":", "").ljust(6, "0")
    found = timedelta(
        hours=int(digits[:2]), minutes=_sixty(digits[2:4]), seconds=_sixty(digits[4:])
    )
    return timezone(-found if offset[0] == "-" else found)


def _sixty(digits: str) -> int:
    if int(digits) > 59:
        raise ValueError(digits)
    return int(digits)


def read_date(value: object) -> object:
    """Return a date for a `full-date`; one with midnight behind it is its day."""
    if not isinstance(value, str):
        return value
    try:
        if _DATE.fullmatch(value):
            return date.fromisoformat(value)
        if found := _MIDNIGHT.fullmatch(value):
            return remember(WrittenDate.fromisoformat(found[1]), value)
    except ValueError:
        return value
    return value


def read_time(value: object) -> object:
    """Return a time for a `full-time`, or for a `partial-time`."""
    if not isinstance(value, str) or not (found := _TIME.fullmatch(value)):
        return value
    hour, minute, second, fraction, offset = found.groups("0")
    try:
        plain, more = _clock(hour, minute, second, fraction)
        if more:
            return value  # no time of this day
        zone = None if found[5] is None else _zone(offset)
        plain = plain.replace(tzinfo=zone)
        if write_time(plain) == value:
            return plain
        return remember(WrittenTime.fromisoformat(plain.isoformat()), value)
    except ValueError:
        return value


def is_rfc_3339(value: object, kind: type) -> bool:
    """Whether text is a `date-time`, a `full-date` or a time by the standard's grammar.

    Reading takes more; this is what `validation` asks.
    """
    return isinstance(value, str) and _GRAMMARS[kind](value) is not None


def is_local_datetime(value: object) -> bool:
    """Whether text is a `date-time` without its offset."""
    return isinstance(value, str) and _is_strict(f"{value}Z") is not None


def write_datetime(value: datetime) -> str:
    """Return the RFC 3339 form, with `Z` for UTC; a naive one has no offset.

    Raises ValueError for a naive datetime where the client refuses them: it names no
    instant, and a server may take it for any.
    """
    offset = value.utcoffset()
    if offset is None and _refuses_naive.get():
        raise ValueError(
            f"{value!r} has no time zone, and the client was made with "
            'naive_datetimes="error"; use datetime.now(timezone.utc) '
            "or value.astimezone()"
        )
    if was := source_text(value):
        return was
    if offset is not None and offset % timedelta(minutes=1):
        value = value.astimezone(timezone.utc)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def write_time(value: time) -> str:
    """Return the RFC 3339 form, with `Z` for UTC."""
    if was := source_text(value):
        return was
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text
