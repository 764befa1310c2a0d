"""What the places of a property say of it: its owner, its default, its documentation."""

from __future__ import annotations

from dataclasses import replace

from sdkwright.build.shape import read_doc
from sdkwright.model import NO_DOC, Doc
from sdkwright.report import Pointer
from sdkwright.text import Json


def owner_of(property_at: Pointer) -> Pointer:
    """The schema that a property belongs to: branches of `allOf` are parts of the schema around them."""
    at = property_at.parent.parent
    while len(at.tokens) > 1 and at.tokens[-2] == "allOf":
        at = at.parent.parent
    return at


def first_default(values: list[Json]) -> Json:
    """The default of a property; null counts as none."""
    return next((value["default"] for value in values if isinstance(value, dict) and "default" in value), None)


def first_doc(values: list[Json]) -> Doc:
    """What the places of a property say of it: the first that says anything."""
    docs = [read_doc(value) for value in values]
    found = next((doc for doc in docs if doc != NO_DOC), NO_DOC)
    return replace(found, examples=next((doc.examples for doc in docs if doc.examples), ()))
