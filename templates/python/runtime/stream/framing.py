"""How the items of a stream lie in its bytes: pieces of any size -> frames.

```
Framing ─┬ EventStream   `text/event-stream`
         │ ├ Events        the data of an event is an item
         │ └ EventObjects  an event is an item, with its name, id and data
         ├ Lines         JSON Lines: each line is an item
         └ Sequence      JSON text sequences (RFC 7464)
```
The first two have events as frames, the others the bytes of a JSON text. Nothing here
does I/O, and each byte is looked at once, whatever the pieces are that it comes in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from ..transport.limits import bounded
from .sse import EventFrames, ServerSentEvent

EVENT, TEXT = "ServerSentEvent", "text"
"""Items that are no JSON: a whole event, and its data as text."""


@dataclass(frozen=True, kw_only=True)
class EventStream:
    """What both have in common whose frames are events."""

    item: str
    """The annotation of an item, or `ServerSentEvent`, or `text`."""
    has_done: bool = False
    """Whether the description has `[DONE]` as the data of the last event, which is an
    item then."""
    media_type: str = "text/event-stream"

    def frames(self, limit: int | None = None) -> EventFrames:
        """Return what splits one body, into frames of so many bytes at most."""
        return EventFrames(limit)


class Events(EventStream):
    """The data of an event is an item: JSON, text, or the event as it came."""


@dataclass(frozen=True, kw_only=True)
class EventObjects(EventStream):
    """An event is an item, as an object with `event`, `data`, `id` and `retry`."""

    texts: tuple[str, ...] | None = ()
    """The names of the events whose data is text, None for all; else it is JSON."""
    has_error: bool = False
    """Whether an event called `error` is an item as well."""
    is_named: bool = False
    """Whether an event has a name always: `message`, where the server gives none."""


@dataclass(frozen=True, kw_only=True)
class Lines:
    """Each line is an item."""

    item: str
    wrapped: bool = False
    """Whether an item is the `result` of an object, whose `error` ends the stream."""
    media_type: str = "application/x-ndjson"

    def frames(self, limit: int | None = None) -> LineFrames:
        """Return what splits one body, into frames of so many bytes at most."""
        return LineFrames(limit)


@dataclass(frozen=True, kw_only=True)
class Sequence:
    """What stands between two record separators is an item (RFC 7464)."""

    item: str
    media_type: str = "application/json-seq"

    def frames(self, limit: int | None = None) -> RecordFrames:
        """Return what splits one body, into frames of so many bytes at most."""
        return RecordFrames(limit)


Framing: TypeAlias = Events | EventObjects | Lines | Sequence
Frame: TypeAlias = ServerSentEvent | bytes


class LineFrames:
    """Lines that end with LF, or with CRLF; a CR elsewhere is a space of JSON."""

    last_id = ""
    retry = None

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._size = 0
        self._waiting: list[bytes] = []

    def feed(self, piece: bytes) -> Iterator[bytes]:
        *complete, rest = piece.split(b"\n")
        if complete:
            complete[0] = b"".join((*self._waiting, complete[0]))
            self._waiting, self._size = [], 0
        self._waiting.append(rest)
        self._size += len(rest)
        bounded(self._size, self._limit, "a line")
        return (line for line in complete if line.strip())

    def end(self) -> Iterator[bytes]:
        line = b"".join(self._waiting)
        return iter([line] if line.strip() else [])


class RecordFrames:
    """Records that begin with RS and end with LF (RFC 7464, section 2).

    A record is given when it is complete, and not only when the next one begins.
    """

    last_id = ""
    retry = None

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._waiting: list[bytes] = []
        self._size = 0
        self._looked_at = 0

    def feed(self, piece: bytes) -> Iterator[bytes]:
        first, *others = piece.split(b"\x1e")
        self._add(first)
        for record in others:
            yield from self.end()
            self._add(record)
        if piece.endswith(b"\n") and self._seems_complete():
            yield from self.end()

    def end(self) -> Iterator[bytes]:
        record, self._waiting = b"".join(self._waiting), []
        self._size = self._looked_at = 0
        if record.strip():
            yield record

    def _add(self, part: bytes) -> None:
        self._waiting.append(part)
        self._size += len(part)
        bounded(self._size, self._limit, "a record")

    def _seems_complete(self) -> bool:
        """Whether what waits is JSON; looked at again only when it is twice as long."""
        if self._size < 2 * self._looked_at:
            return False
        self._looked_at = self._size
        from json import loads

        try:
            loads(b"".join(self._waiting))
        except (ValueError, RecursionError):
            return False
        return True
