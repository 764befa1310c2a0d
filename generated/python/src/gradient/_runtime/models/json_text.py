"""The text of JSON -> plain data: responses, the items of streams, and events."""

from __future__ import annotations

import json


def parse(text: str | bytes) -> object:
    """Return the value; ValueError if the text is no JSON."""
    parsed: object = json.loads(text)
    return parsed
