"""The text of a header -> a value of the type that the caller names.

Times are those of HTTP (RFC 9110, section 5.6.7) or of RFC 3339; numbers are JSON's.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from typing import TypeVar, cast

from ..models.numbers import Number

H = TypeVar("H")

_BOOLEANS = {"true": True, "false": False}


def read_header(text: str, kind: type[H]) -> H:
    """Return the value; ValueError if the text is nothing of the kind."""
    read = _READERS.get(kind)
    if read is None:
        raise TypeError(f"a header cannot be read as {kind.__name__}")
    try:
        return cast("H", read(text))
    except (ValueError, KeyError, InvalidOperation):
        raise ValueError(f"{text[:100]!r} is no {kind.__name__}") from None


def _read_bool(text: str) -> bool:
    return _BOOLEANS[text.lower()]


def _read_datetime(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        found = parsedate_to_datetime(text)
    return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


_READERS: dict[type[object], Callable[[str], object]] = {
    str: str,
    int: int,
    float: float,
    bool: _read_bool,
    Decimal: Decimal,
    Number: Number,
    date: date.fromisoformat,
    datetime: _read_datetime,
}
