"""Values of JSON as Go writes them."""

from __future__ import annotations

from sdkwright.quote import go
from sdkwright.text import Code, Text


def literal(value: str | int) -> Code:
    """The literal of a value of an enumeration."""
    return go(Text(value)) if isinstance(value, str) else Code(value)


def assigned(value: str | int) -> Code:
    """What a constant is made equal to."""
    return Code(f"= {literal(value)}")


def seconds(value: float | None) -> Code:
    """A time.Duration; nothing where nobody says one."""
    return Code("" if value is None else f"time.Duration({round(value * 1000)}) * time.Millisecond")
