"""What the API sends by itself: from the bytes of a webhook to a typed value."""

from __future__ import annotations

from ..models.decode import decode_in_place
from ..models.json_text import parse


def decode_event(payload: str | bytes, annotation: str) -> object:
    """Return the payload as the type that the annotation names.

    Raises ValueError if it is no JSON. A payload of another shape stays as it came.
    """
    return decode_in_place(parse(payload), annotation)
