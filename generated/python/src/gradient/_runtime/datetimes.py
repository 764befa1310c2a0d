"""Dates and times in the form of RFC 3339, the only one that OpenAPI knows.

Reading is strict in the form and lenient in its consequence: text that is not of the
form is returned as it came, so that a server's slip never costs the caller the reply.
What was read is written as it was (see `written`).
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from .written import WrittenDatetime, WrittenTime, remember, written

_TIME = r"\d\d:\d\d:\d\d(?:\.\d+)?"
_OFFSET = r"(?:[Zz]|[+-]\d\d:\d\d)"
_DATETIME = re.compile(rf"\d{{4}}-\d\d-\d\d[Tt ]{_TIME}{_OFFSET}", re.ASCII)
_CLOCK = re.compile(rf"{_TIME}{_OFFSET}?", re.ASCII)
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)

_USUAL = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-5]\d(?:\.(?!0{6})\d{6})?"
    r"(?:Z|[+-](?!00:00)\d\d:\d\d)",
    re.ASCII,
).fullmatch
"""The form that we write; a datetime in another form remembers its own."""


def read_datetime(value: object) -> object:
    """Return an aware datetime for an RFC 3339 `date-time` (section 5.6).

    Digits beyond the microsecond are cut, and a leap second is the first of the next
    minute; both are remembered. What Python cannot hold (the year 0) and what names no
    instant (no offset) stays text.
    """
    if not isinstance(value, str):
        return value
    try:
        if _USUAL(value):
            return datetime.fromisoformat(value)
        if _DATETIME.fullmatch(value):
            return remember(_unusual(value.upper()), value)
    except (ValueError, OverflowError):
        return value
    return value


def _unusual(text: str) -> WrittenDatetime:
    if text[17:19] != "60":
        return WrittenDatetime.fromisoformat(text)
    before = WrittenDatetime.fromisoformat(f"{text[:17]}59{text[19:]}")
    return before.replace(microsecond=0) + timedelta(seconds=1)


def read_date(value: object) -> object:
    """Return a date for an RFC 3339 `full-date`."""
    if isinstance(value, str) and _DATE.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return value
    return value


def read_time(value: object) -> object:
    """Return a time for an RFC 3339 `full-time`, or for a `partial-time`."""
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        return value
    try:
        plain = time.fromisoformat(value.upper())
    except ValueError:
        return value
    if write_time(plain) == value:
        return plain
    return remember(WrittenTime.fromisoformat(value.upper()), value)


def write_datetime(value: datetime) -> str:
    """Return the RFC 3339 form, with `Z` for UTC.

    Raises ValueError for a datetime without a time zone: it names no instant, and a
    guess would be wrong for half of the readers.
    """
    if was := written(value):
        return was
    offset = value.utcoffset()
    if offset is None:
        raise ValueError(
            f"{value!r} has no time zone; use datetime.now(timezone.utc) "
            "or value.astimezone()"
        )
    if offset % timedelta(minutes=1):
        value = value.astimezone(timezone.utc)
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text


def write_time(value: time) -> str:
    """Return the RFC 3339 form, with `Z` for UTC."""
    if was := written(value):
        return was
    text = value.isoformat()
    return text[:-6] + "Z" if text.endswith("+00:00") else text
