"""JSON numbers that keep the digits as they were written.

`1.10` and `12345678901234567890.12` are numbers that a float cannot hold to the last
digit. Where a description says that a number is decimal, it is read as one that also
remembers its text, and goes back as the same text.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import cast, final

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
"""A number as JSON has it (RFC 8259, section 6)."""


@final
class Number(float):
    """A number of JSON that keeps its digits: to Python a float, and exact beside it.

    `Number("1.10")` and `Number(Decimal("1.10"))` have exactly these digits. They are
    what is sent, what `str()` gives, and `decimal` as a value to calculate with.
    Arithmetic and comparison are those of a float, also of one that is `inf` because
    the digits lead beyond its range.
    """

    __slots__ = ("_digits",)
    _digits: str

    def __new__(cls, value: str | Decimal | float) -> Number:
        """Return the number; ValueError for what is none in JSON, such as NaN or `+1`."""
        digits = str(value)
        if not _NUMBER.fullmatch(digits):
            raise ValueError(f"{digits[:100]!r} is no number in JSON")
        return as_written(digits)

    @property
    def decimal(self) -> Decimal:
        """The exact value, with the zeros at its end."""
        return Decimal(self._digits)

    def __str__(self) -> str:
        return self._digits

    def __repr__(self) -> str:
        return f"Number({self._digits!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return Number, (self._digits,)


def as_written(digits: str) -> Number:
    """Return the number that JSON has as these digits, which are not looked at again."""
    number = float.__new__(Number, digits)
    object.__setattr__(number, "_digits", digits)
    return number


def read_integer(value: object) -> object:
    """Read an integer from any number that has no fraction.

    To JSON Schema `7.0` and `7e0` are the integer 7 (Validation 2020-12, 6.1.1), and
    some servers have no other numbers. A fraction stays a float.
    """
    if not isinstance(value, float) or not value.is_integer():
        return value
    return int(value.decimal) if isinstance(value, Number) else int(value)


def read_integers(value: object) -> object:
    """Read a list of integers, of which mostly all are ones already."""
    if type(value) is not list:
        return value
    items = cast("list[object]", value)
    for item in items:
        if type(item) is not int:
            return list(map(read_integer, items))
    return items
