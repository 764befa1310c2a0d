"""Whose a property is."""

from __future__ import annotations

from sdkwright.report import Pointer


def owner_of(property_at: Pointer) -> Pointer:
    """The schema that a property belongs to: branches of `allOf` are parts of the schema around them."""
    at = property_at.parent.parent
    while len(at.tokens) > 1 and at.tokens[-2] == "allOf":
        at = at.parent.parent
    return at
