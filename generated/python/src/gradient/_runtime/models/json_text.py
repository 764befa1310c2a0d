"""The text of JSON -> plain data: responses, the items of streams, and events."""

from __future__ import annotations

import json


def parse(text: str | bytes) -> object:
    """Return the value; ValueError if the text is no JSON."""
    parsed: object = json.loads(text)
    return parsed


def no_json(error: Exception) -> str:
    """Return what is wrong with a text that could not be parsed."""
    if isinstance(error, (json.JSONDecodeError, UnicodeError)):
        return "is no JSON"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    return "has an integer of more digits than Python reads"
