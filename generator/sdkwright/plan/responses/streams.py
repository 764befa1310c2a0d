"""Responses that are sequences: what an item is, and how it comes.

An event or a line is an item. What an event holds, the description says in one of several ways:

```
nothing, or that the body is a text     the event as it came
an object of `data`, `event`, `id` ...   the event as that object (OpenAPI 3.2, 4.14.4)
an array                                 its items, as JSON in the data
anything else                            itself, as JSON in the data
```
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Constant,
    Content,
    Enumeration,
    Framing,
    Kind,
    Object,
    Operation,
    Property,
    Scalar,
    Schema,
    Use,
)

_EVENT_FIELDS = frozenset({"event", "data", "id", "retry"})
"""What an event has (WHATWG HTML, 9.2.6)."""
_ERROR, _DONE, _UNNAMED = "error", "[DONE]", "message"


class Holds(Enum):
    """What an item of a sequence is."""

    EVENT = auto()
    """The event as it came."""
    TEXT = auto()
    """Its text."""
    VALUE = auto()
    """A value as JSON."""
    OBJECT = auto()
    """The event as an object."""


@dataclass(frozen=True, slots=True)
class Stream:
    """A response that is a sequence."""

    content: Content
    """The content, whose framing says how items lie in it."""
    item: Use
    """The schema of an item."""
    holds: Holds
    """What an item is."""
    has_done: bool = False
    """Whether `[DONE]`, with which many servers end their streams, is described as a value."""
    has_error: bool = False
    """Whether one of the events that are objects is called `error`."""
    is_named: bool = False
    """Whether all events that are objects have a name: `message`, where a server gives none (HTML, 9.2.6)."""
    all_text: bool = False
    """Whether the data of all events that are objects is text rather than JSON."""
    texts: tuple[str, ...] = ()
    """The names of the events of which that is so, where it is not so of all."""


class Streams:
    """Recognises the sequences among the responses."""

    def __init__(self, api: Api) -> None:
        self._api = api

    def is_stream(self, content: Content) -> bool:
        """Whether a body comes as a sequence of items; one that is called binary is a file."""
        if content.framing is None:
            return False
        return content.framing is Framing.EVENTS or content.items is not None or not self._is_binary(content.use)

    def stream(self, content: Content) -> Stream:
        """What the items of a body are."""
        assert content.framing is not None, "only a sequence has items"
        use, holds = self.listed(content), self.holds(content)
        made = Stream(content, use, holds, has_done=content.framing is Framing.EVENTS and self._has_done(use))
        return self._with_events(made, self._events(use) or ()) if holds is Holds.OBJECT else made

    def _with_events(self, stream: Stream, events: tuple[Object, ...]) -> Stream:
        """The same with which events hold text rather than JSON, and whether one of them is called `error`."""
        texts = [event for event in events if (data := _property(event, "data")) and self._is_text(data.use)]
        is_all = len(texts) == len(events)
        return replace(
            stream,
            all_text=is_all,
            texts=() if is_all else tuple(name for event in texts for name in self._names(event)),
            has_error=any(_ERROR in self._names(event) for event in events),
            is_named=any(self._is_named(event) for event in events),
        )

    def holds(self, content: Content) -> Holds:
        """What an item of a body is."""
        use = self.listed(content)
        if content.framing is not Framing.EVENTS:
            return Holds.VALUE
        if self._says_nothing(use) or (content.items is None and self._is_text(use)):
            return Holds.EVENT
        if self._is_text(use):
            return Holds.TEXT
        return Holds.VALUE if self._events(use) is None else Holds.OBJECT

    def _has_done(self, use: Use) -> bool:
        """Whether `[DONE]`, with which many servers end their streams, is described as a value."""
        schemas = [self._api.schema(key) for key in self._api.leaves(use)]
        data = (prop for schema in schemas if isinstance(schema, Object) if (prop := _property(schema, "data")))
        inner = (self._api.schema(key) for prop in data for key in self._api.leaves(prop.use))
        return any(_DONE in _values(schema) for schema in (*schemas, *inner))

    def listed(self, content: Content) -> Use:
        """The use of an item: what the description calls so, the items of an array, or the schema itself."""
        if content.items is not None:
            return content.items
        use = content.use or self._api.any_use
        schema = self._api.schema(use)
        if isinstance(schema, Array):
            return schema.items
        is_whole_text = content.framing is not Framing.EVENTS and self._is_text(use)
        return self._api.any_use if is_whole_text else use

    # ------------------------------------------------------------------------------- events as objects

    def _events(self, use: Use) -> tuple[Object, ...] | None:
        """The kinds of events that a schema tells apart, if it describes events rather than what they hold."""
        leaves = tuple(self._api.schema(key) for key in self._api.leaves(use))
        events = tuple(leaf for leaf in leaves if isinstance(leaf, Object) and self._is_event(leaf))
        has_data = any(_property(event, "data") for event in events)
        return events if has_data and len(events) == len(leaves) else None

    def _is_event(self, schema: Object) -> bool:
        fields = {prop.name: prop.use for prop in schema.properties}
        plain = (fields[name] for name in fields.keys() - {"data"})
        return fields.keys() <= _EVENT_FIELDS and all(self._is_plain(use) for use in plain)

    def _is_plain(self, use: Use) -> bool:
        return isinstance(self._api.schema(use), (Scalar, Constant, Enumeration, Anything))

    def _names(self, event: Object) -> tuple[str, ...]:
        """The names that an event of this kind can have, as far as they are told."""
        told = _property(event, "event")
        schema = self._api.schema(told.use) if told else None
        return _values(schema)

    def _is_named(self, event: Object) -> bool:
        told = _property(event, "event")
        return told is not None and (told.required or _UNNAMED in self._names(event))

    # ----------------------------------------------------------------------------------------- scalars

    def _says_nothing(self, use: Use) -> bool:
        return isinstance(self._api.schema(use), Anything)

    def _is_text(self, use: Use) -> bool:
        schema = self._api.schema(use)
        return isinstance(schema, Scalar) and schema.kind is Kind.STRING

    def _is_binary(self, use: Use | None) -> bool:
        schema = self._api.schema(use) if use is not None else None
        return isinstance(schema, Scalar) and schema.kind is Kind.STRING and schema.format == "binary"


def without_streams(operation: Operation, streams: Streams) -> Operation:
    """The operation as it is for a caller who asks for the response as a whole."""
    responses = tuple(
        replace(response, contents=tuple(c for c in response.contents if not streams.is_stream(c)))
        for response in operation.responses
    )
    return replace(operation, responses=responses)


def _values(schema: Schema | None) -> tuple[str, ...]:
    """The texts that a schema lists."""
    match schema:
        case Constant():
            values: tuple[object, ...] = schema.values
        case Enumeration():
            values = tuple(member.value for member in schema.members)
        case _:
            values = ()
    return tuple(value for value in values if isinstance(value, str))


def _property(schema: Object, name: str) -> Property | None:
    return next((prop for prop in schema.properties if prop.name == name), None)
