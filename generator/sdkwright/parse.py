"""What text says, for text that anybody may have written: every function here gives an answer for every text.

`int`, `float`, `urlsplit`, `urljoin` and `re.compile` raise for some: for 5,000 digits, for `²`, for `https://[::1`. A
description is full of such text, so the calls stand here and nowhere else, which `test_architecture` holds.
"""

from __future__ import annotations

import re
from datetime import datetime
from math import isfinite
from urllib.parse import SplitResult, urljoin, urlsplit

LONGEST_NUMBER = 4300
"""Digits that Python turns into an integer and back; more of them take time that grows with their square."""
_LARGEST = 10**LONGEST_NUMBER
_WHOLE = re.compile(r"[-+]?[0-9]+", re.ASCII)
_INDEX = re.compile(r"0|[1-9][0-9]{0,17}", re.ASCII)
_BASES = {"0x": 16, "0o": 8}
_NOWHERE = SplitResult("", "", "", "", "")


def whole(text: str) -> int | None:
    """The integer that decimal digits write, after a sign or none; None for any other text, and for too many digits."""
    if len(text) > LONGEST_NUMBER or not _WHOLE.fullmatch(text):
        return None
    try:
        return int(text)
    except ValueError:  # where somebody set a lower limit (PYTHONINTMAXSTRDIGITS)
        return None


def whole_in_base(text: str) -> int | None:
    """The integer behind `0x` or `0o`; None for any other text, and where it has too many decimal digits."""
    base = _BASES.get(text[:2])
    if base is None or len(text) > LONGEST_NUMBER:
        return None
    try:
        number = int(text[2:], base)
    except ValueError:
        return None
    return number if number < _LARGEST else None


def finite(text: str) -> float | None:
    """The number that a text writes; None for any other text, and for what no float can hold."""
    try:
        number = float(text if text.isascii() and "_" not in text else "")
    except ValueError:
        return None
    return number if isfinite(number) else None


def moment(text: str) -> datetime | None:
    """The time that a text of RFC 3339 writes, with its offset; None for any other text."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def index_in(token: str, length: int) -> int | None:
    """The place in an array that a token of a JSON Pointer names (RFC 6901, section 4); None where there is none."""
    index = int(token) if _INDEX.fullmatch(token) else length
    return index if index < length else None


def url_parts(text: str) -> SplitResult:
    """The parts of a URL; empty ones of a text that is none (`https://[::1`)."""
    try:
        return urlsplit(text)
    except ValueError:
        return _NOWHERE


def url_joined(base: str, reference: str) -> str:
    """Where a reference leads from a base (RFC 3986, section 5); the reference alone where either is no URL."""
    try:
        return urljoin(base, reference)
    except ValueError:
        return reference
