"""JSON's strings and numbers -> the values that one annotation promises.

A reader takes any JSON value and returns what it could make of it; what is not of its
form is returned as it came.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from decimal import Decimal
from typing import SupportsIndex
from uuid import UUID, SafeUUID

from .numbers import Number
from .source_text import Written, again, remember, source_text

_UUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_is_usual_uuid = re.compile(_UUID).fullmatch
_UNKNOWN = SafeUUID.unknown
_set_int = UUID.__dict__["int"].__set__  # a UUID refuses the plain way
_set_is_safe = UUID.__dict__["is_safe"].__set__
_is_uuid = re.compile(_UUID, re.IGNORECASE).fullmatch
_DECIMAL = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")


_LONGEST = 10_000
"""How many digits a decimal may have without its exponent."""


class WrittenDecimal(Written, Decimal):
    """A decimal with an exponent or a sign, for instance."""

    __slots__ = ("written",)


class WrittenUUID(Written, UUID):
    """A UUID in capitals, for instance."""

    __slots__ = ("written",)

    def __reduce_ex__(self, protocol: SupportsIndex, /) -> tuple[object, ...]:
        return again, (type(self), (str(self),), source_text(self))


def read_uuid(value: object) -> object:
    if not isinstance(value, str):
        return value
    if _is_usual_uuid(value):
        plain = UUID.__new__(UUID)  # `UUID(...)` looks again, which takes three times
        _set_int(plain, int(value.replace("-", ""), 16))
        _set_is_safe(plain, _UNKNOWN)
        return plain
    return remember(WrittenUUID(value), value) if _is_uuid(value) else value


def read_decimal(value: object) -> object:
    """Read a decimal from text, as which the description promises it."""
    if not isinstance(value, str) or not _DECIMAL.fullmatch(value):
        return value
    plain = Decimal(value)
    if abs(plain.adjusted()) < _LONGEST and f"{plain:f}" == value:
        return plain
    return remember(WrittenDecimal(value), value)


def read_number(value: object) -> object:
    """Read a number that keeps its digits; one without a fraction came as an int."""
    if type(value) is not int and type(value) is not float:
        return value
    try:
        return Number(value)
    except ValueError:
        return value


def read_base64(value: object) -> object:
    """Read bytes from base64 (RFC 4648, section 4) that would be written the same."""
    if not isinstance(value, str):
        return value
    try:
        found = b64decode(value, validate=True)
    except ValueError:
        return value
    return found if b64encode(found).decode() == value else value
