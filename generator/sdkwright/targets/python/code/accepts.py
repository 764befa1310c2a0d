"""Whether a value is a text in Python, of whichever class it is."""

from __future__ import annotations

from sdkwright.model import BARE_BASE64URL, Api, Constant, Enumeration, Scalar, Schema, Use
from sdkwright.plan.calls.values import members_of

_OF_THEIR_OWN = frozenset(
    {
        *("date-time", "date", "time", "time-local", "duration", "http-date", "date-time-rfc1123", "date-time-local"),
        *("unixtime", "unix-time", "byte", "base64url", BARE_BASE64URL),
    }
)
"""The formats of scalars that Python has in types of which not each value is one: times, and bytes."""


def is_text(use: Use, api: Api) -> bool:
    """Whether a value travels as text, of whichever class it is: no list, no object, no time and no bytes."""
    return all(
        isinstance(each, (Scalar, Enumeration, Constant)) and not _is_of_its_own(each) for each in members_of(use, api)
    )


def _is_of_its_own(schema: Schema) -> bool:
    return isinstance(schema, Scalar) and schema.format in _OF_THEIR_OWN
