"""Server-sent events: pieces of bytes -> events (WHATWG HTML, 9.2.6). It does no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..models.codecs import parse
from ..transport.limits import bounded
from .lines import TextLines

_DIGITS = 1000
"""How many digits of a number are read: Python refuses very long ones."""


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event of a `text/event-stream` (WHATWG HTML, 9.2.6)."""

    data: str
    event: str = "message"
    """The type that the server gives it."""
    id: str = ""
    """The last id that came, with this event or before; `Last-Event-ID` resumes."""
    retry: int | None = None
    """The milliseconds to wait before connecting again, if the server has said so."""
    own: frozenset[str] = field(default=frozenset(), repr=False, compare=False)
    """Which fields came with this event itself: an id and a retry outlive theirs."""

    def json(self) -> object:
        """Return the data as JSON; ValueError if it is none."""
        return parse(self.data)


class EventFrames:
    """Server-sent events (WHATWG HTML, 9.2.6).

    What the end of the stream leaves incomplete is no event, as the standard says.
    """

    def __init__(self, limit: int | None = None) -> None:
        self._lines = TextLines("utf-8", limit)
        self._limit = limit
        self._size = 0
        self._data: list[str] = []
        self._own: set[str] = set()
        self._event = ""
        self._id = ""
        self.last_id: str = ""
        """The last id that came before an empty line; by it a stream goes on."""
        self.retry: int | None = None
        """The milliseconds to wait before connecting again, if the server says so."""
        self.has_unknown: bool = False
        """Whether a line had no field of the standard, as those of JSON and pages."""
        self._is_first = True

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        """Return the events that empty lines complete."""
        for line in self._lines.feed(piece):
            if self._is_first:
                self._is_first = False
                line = line.removeprefix("\ufeff")
            if line:
                self._take(line)
            elif event := self._dispatch():
                yield event

    def end(self) -> Iterator[ServerSentEvent]:
        """Return nothing, and look at the last line, which may be none of events."""
        for line in filter(None, self._lines.end()):
            self._take(line)
        return iter(())

    def _take(self, line: str) -> None:
        """Take one field; a comment has no name, and unknown names mean nothing."""
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._data.append(value)
            self._size += len(value) + 1
            bounded(self._size, self._limit, "an event")
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry = int(value[:_DIGITS])
        else:
            self.has_unknown = self.has_unknown or bool(name)
            return
        self._own.add(name)

    def _dispatch(self) -> ServerSentEvent | None:
        data, event = self._data, self._event or "message"
        own = frozenset(self._own)
        self._data, self._event, self._own, self._size = [], "", set(), 0
        self.last_id = self._id
        if not data:
            return None
        return ServerSentEvent("\n".join(data), event, self._id, self.retry, own)
