"""Formats whose values Python has a type for, and whose text that type does not tell.

A `datetime` may be written by RFC 3339, as an HTTP date or as a number, and bytes by
either alphabet of base64. The annotation says which:

```
UnixTime         integer, seconds since 1970      datetime
UnixSeconds      number, with a fraction          datetime
HTTPDate         RFC 9110, section 5.6.7          datetime
LocalDatetime    a date-time without an offset    datetime
Base64URL        RFC 4648, section 5              bytes
BareBase64URL    the same without `=` at its end  bytes
AnyDecimal       a number, or its text            Decimal
```
To a checker each is its type. `decoding` reads by them, `writers` writes. A value that
was read is plain where it would be written as it came, else it remembers that here.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from decimal import Decimal
from re import ASCII
from re import compile as pattern
from typing import Annotated, TypeAlias, cast

from .annotations import Format
from .datetimes import is_local_datetime, read_datetime, refusing_naive, write_datetime
from .numbers import Number
from .scalars import read_decimal
from .source_text import source_text

Raw: TypeAlias = "str | int | float"
"""What a value was read from."""


class _Read(datetime):
    """A datetime that remembers what it was read from, in a format of this module."""

    __slots__ = ("raw",)
    raw: Raw

    def __repr__(self) -> str:
        return super().__repr__().replace(type(self).__name__, "datetime.datetime", 1)

    def __reduce_ex__(self, protocol: object, /) -> tuple[object, ...]:
        return _remembered, (self.isoformat(), getattr(self, "raw", None))


class _ReadBytes(bytes):
    """Bytes that remember the text that they were read from."""

    raw: str

    def __repr__(self) -> str:
        return repr(bytes(self))


class _ReadDecimal(Decimal):
    """A decimal that remembers the number that it was read from."""

    __slots__ = ("raw",)
    raw: float

    def __repr__(self) -> str:
        return f"Decimal({str(self)!r})"

    def __reduce_ex__(self, protocol: object, /) -> tuple[object, ...]:
        return _read_any_decimal, (self.raw,)


def _remembered(text: str, raw: Raw | None) -> _Read:
    value = _Read.fromisoformat(text)
    if raw is not None:
        value.raw = raw
    return value


# ------------------------------------------------------------------------- unix time

_EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
_MICROSECOND = timedelta(microseconds=1)


def _read_unix(value: object) -> object:
    """Read seconds since 1970; digits beyond the microsecond are cut."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return value
    try:
        if type(value) is int:
            return _EPOCH + timedelta(seconds=value)
        exact = value.decimal if isinstance(value, Number) else Decimal(repr(value))
        found = _EPOCH + _MICROSECOND * int(exact * 1_000_000)
    except (OverflowError, ValueError, ArithmeticError):
        return value
    return _remembered(found.isoformat(), value)


def _write_unix(value: object) -> object:
    if not isinstance(value, datetime):
        return value
    return _raw(value, (int, float)) or _since(value) // timedelta(seconds=1)


def _write_unix_seconds(value: object) -> object:
    if not isinstance(value, datetime):
        return value
    if (was := _raw(value, (int, float))) is not None:
        return was
    since = _since(value)
    whole, rest = divmod(since, timedelta(seconds=1))
    if not rest:
        return whole
    return Number(Decimal(since // _MICROSECOND) / 1_000_000)


def _since(value: datetime) -> timedelta:
    if value.utcoffset() is None:
        raise ValueError(
            f"{value!r} has no time zone, and so no place in Unix time; use "
            "datetime.now(timezone.utc) or value.astimezone()"
        )
    return value - _EPOCH


def _raw(value: datetime, kinds: tuple[type, ...]) -> Raw | None:
    """Return what a value was read from, if that was of this format."""
    was = getattr(value, "raw", None)
    return cast("Raw", was) if isinstance(was, kinds) else None


# -------------------------------------------------------------------------- http date

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    *("Jan", "Feb", "Mar", "Apr", "May", "Jun"),
    *("Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
)
_LOOKS_LIKE_ONE = pattern(
    r"(?:[A-Za-z]{3,9}, )?\d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4} \d\d:\d\d(?::\d\d)?"
    r" (?:[A-Za-z]{1,5}|[+-]\d{4})"
    r"|[A-Za-z]{3} [A-Za-z]{3} [ \d]\d \d\d:\d\d:\d\d \d{4}",
    ASCII,
)


def _read_http_date(value: object) -> object:
    """Read any of the three forms of RFC 9110, 5.6.7, and RFC 3339, too."""
    if not isinstance(value, str):
        return value
    found = read_datetime(value)
    if not isinstance(found, datetime):
        if not _LOOKS_LIKE_ONE.fullmatch(value):
            return value
        from email.utils import parsedate_to_datetime  # slow to import

        try:
            found = parsedate_to_datetime(value)
        except (ValueError, TypeError, OverflowError):
            return value
        if found.tzinfo is None:
            found = found.replace(tzinfo=timezone.utc)
    if found.tzinfo is not None and _imf(found) == value:
        return found
    return _remembered(found.isoformat(), value)


def _write_http_date(value: object) -> object:
    if not isinstance(value, datetime):
        return value
    if (was := _raw(value, (str,))) is not None:
        return was
    if value.utcoffset() is None:
        raise ValueError(
            f"{value!r} has no time zone, and an HTTP date is in GMT; use "
            "datetime.now(timezone.utc) or value.astimezone()"
        )
    return _imf(value)


def _imf(value: datetime) -> str:
    """Return the form that is sent (RFC 9110, 5.6.7: IMF-fixdate)."""
    at = value.astimezone(timezone.utc)
    return (
        f"{_DAYS[at.weekday()]}, {at.day:02} {_MONTHS[at.month - 1]} {at.year:04} "
        f"{at:%H:%M:%S} GMT"
    )


def _is_http_date(value: object) -> bool:
    read = _read_http_date(value)
    return type(read) is datetime or (
        isinstance(read, datetime) and _LOOKS_LIKE_ONE.fullmatch(str(value)) is not None
    )


# ------------------------------------------------------------------------------ bytes


def _read_base64url(value: object) -> object:
    return _read_either(value, _to_base64url)


def _read_bare_base64url(value: object) -> object:
    return _read_either(value, _to_bare_base64url)


def _read_either(value: object, write: Callable[[bytes], str]) -> object:
    """Read bytes with and without the `=` at the end; what `write` has not remembers."""
    if not isinstance(value, str):
        return value
    bare = value.rstrip("=")
    try:
        found = urlsafe_b64decode(f"{bare}{'=' * (-len(bare) % 4)}")
    except ValueError:
        return value
    plain = _to_base64url(found)
    if plain.rstrip("=") != bare or not _is_padded_well(value, plain):
        return value
    if write(found) == value:
        return found
    remembered = _ReadBytes(found)
    remembered.raw = value
    return remembered


def _is_padded_well(value: str, plain: str) -> bool:
    return value in (plain, plain.rstrip("="))


def _to_base64url(value: bytes) -> str:
    return urlsafe_b64encode(value).decode("ascii")


def _to_bare_base64url(value: bytes) -> str:
    """Write as JOSE does (RFC 7515, section 2)."""
    return _to_base64url(value).rstrip("=")


def _is_base64url(value: object) -> bool:
    return isinstance(_read_base64url(value), bytes)


def _write_base64url(value: object) -> object:
    return _write_either(value, _to_base64url)


def _write_bare_base64url(value: object) -> object:
    return _write_either(value, _to_bare_base64url)


def _write_either(value: object, write: Callable[[bytes], str]) -> object:
    if isinstance(value, _ReadBytes):
        return value.raw
    return write(bytes(value)) if isinstance(value, (bytes, bytearray)) else value


# -------------------------------------------------------------------- the annotations


def _read_any_decimal(value: object) -> object:
    """Read a decimal from a number, with all its digits, or from text."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return read_decimal(value)
    digits = str(value)
    if not digits.lstrip("-")[:1].isdecimal():
        return value  # what Python's JSON has beside numbers: NaN, Infinity
    found = _ReadDecimal(digits)
    found.raw = value
    return found


def _is_decimal(value: object) -> bool:
    return isinstance(_read_any_decimal(value), Decimal)


def _write_any_decimal(value: object) -> object:
    """Write a decimal as it was read; one of the caller's goes as text, as all do."""
    if isinstance(value, _ReadDecimal):
        return value.raw
    if isinstance(value, Decimal) and value.is_finite():
        return source_text(value) or f"{value:f}"
    return value


def _write_local(value: object) -> object:
    """Write a datetime without an offset also where the client refuses such."""
    if not isinstance(value, datetime) or value.tzinfo is not None:
        return value
    with refusing_naive(refused=False):
        return write_datetime(value)


def _is_whole(value: object) -> bool:
    return type(value) is int or (isinstance(value, float) and value.is_integer())


def _is_number(value: object) -> bool:
    return type(value) is int or isinstance(value, float)


UnixTime: TypeAlias = Annotated[
    datetime, Format(datetime, (int, float), _read_unix, _write_unix, _is_whole)
]
"""A datetime that is whole seconds since 1970 in JSON."""

UnixSeconds: TypeAlias = Annotated[
    datetime,
    Format(datetime, (int, float), _read_unix, _write_unix_seconds, _is_number),
]
"""A datetime that is seconds since 1970 in JSON, with a fraction where it has one."""

HTTPDate: TypeAlias = Annotated[
    datetime,
    Format(datetime, (str,), _read_http_date, _write_http_date, _is_http_date),
]
"""A datetime that is written as HTTP does: `Fri, 31 Jan 2025 12:30:00 GMT`."""

LocalDatetime: TypeAlias = Annotated[
    datetime,
    Format(datetime, (str,), read_datetime, _write_local, is_local_datetime),
]
"""A datetime without an offset."""

Base64URL: TypeAlias = Annotated[
    bytes,
    Format(bytes, (str,), _read_base64url, _write_base64url, _is_base64url),
]
"""Bytes in the alphabet of base64 that is safe in a URL."""

BareBase64URL: TypeAlias = Annotated[
    bytes,
    Format(bytes, (str,), _read_bare_base64url, _write_bare_base64url, _is_base64url),
]
"""The same, sent without the `=` that fill up its end."""

AnyDecimal: TypeAlias = Annotated[
    Decimal,
    Format(
        Decimal,
        (str, int, float),
        _read_any_decimal,
        _write_any_decimal,
        _is_decimal,
    ),
]
"""A decimal that may be a number or text in JSON; it is sent as text."""
