"""JSON values as Python literals."""

from __future__ import annotations

from sdkwright.quote import py
from sdkwright.text import Code, Json, Text


def literal(value: Json) -> Code:
    """The Python expression that gives back a JSON value."""
    match value:
        case str():
            return py(Text(value))
        case bool() | None:
            return Code(repr(value))
        case int() | float():
            return Code(repr(value))
        case list():
            return Code("[" + ", ".join(literal(item) for item in value) + "]")
        case dict():
            items = (f"{literal(key)}: {literal(item)}" for key, item in value.items())
            return Code("{" + ", ".join(items) + "}")
