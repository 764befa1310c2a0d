"""Server-sent events: lines -> events (WHATWG HTML, 9.2.6). It does no I/O."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..models.json_text import parse
from ..transport.limits import bounded
from .lines import Characters, Lines

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


class Events:
    """Collects lines until they are an event."""

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._size = 0
        self._data: list[str] = []
        self._own: set[str] = set()
        self._event = ""
        self._id = ""
        self.last_id = ""
        """The last id that came before an empty line; by it a stream goes on."""
        self.retry: int | None = None
        """The milliseconds to wait before connecting again, if the server says so."""
        self.has_unknown = False
        """Whether a line had no field of the standard, as those of JSON and pages."""
        self._is_first = True

    def feed(self, line: str) -> ServerSentEvent | None:
        """Return the event that an empty line completes.

        What the end of the stream leaves incomplete is no event, as the standard says.
        """
        if self._is_first:
            self._is_first = False
            line = line.removeprefix("\ufeff")
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        self._field(name, value.removeprefix(" "))
        return None

    def _field(self, name: str, value: str) -> None:
        """Take one field; a comment has no name, and unknown names mean nothing."""
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


class EventFrames:
    """Server-sent events (WHATWG HTML, 9.2.6)."""

    def __init__(self, limit: int | None = None) -> None:
        self._characters = Characters("utf-8")
        self._lines = Lines(limit)
        self._events = Events(limit)

    @property
    def last_id(self) -> str:
        return self._events.last_id

    @property
    def retry(self) -> int | None:
        return self._events.retry

    @property
    def has_unknown(self) -> bool:
        return self._events.has_unknown

    def feed(self, piece: bytes) -> Iterator[ServerSentEvent]:
        for line in self._lines.feed(self._characters.feed(piece)):
            if event := self._events.feed(line):
                yield event

    def end(self) -> Iterator[ServerSentEvent]:
        """Return nothing: an event without its empty line is none, the standard says."""
        for line in self._lines.end():
            self._events.feed(line)
        return iter(())
