"""Media types whose body is a sequence of items (OpenAPI 3.2, 4.14.3: sequential media types)."""

from __future__ import annotations

from enum import Enum


class Framing(Enum):
    """How the items lie in a body: as server-sent events, as JSON Lines, as a JSON text sequence (RFC 7464)."""

    EVENTS = "text/event-stream"
    LINES = "application/x-ndjson"
    RECORDS = "application/json-seq"


_LINES = frozenset("ndjson x-ndjson jsonl x-jsonl jsonlines x-jsonlines json-lines x-json-lines stream+json".split())
"""JSON Lines has no registered name, and so it has many."""


def framing_of(essence: str) -> Framing | None:
    """The framing that a media type (without its parameters) stands for, None for one body as a whole."""
    if essence == Framing.EVENTS.value:
        return Framing.EVENTS
    if essence == Framing.RECORDS.value or essence.endswith("+json-seq"):
        return Framing.RECORDS
    top, _, name = essence.partition("/")
    is_lines = top in ("application", "text") and (name in _LINES or name.endswith(("+ndjson", "+jsonl")))
    return Framing.LINES if is_lines else None
