"""The frames of a stream -> its items, each as the type that the description promises.

What a server sends in place of an item ends the stream with an error that shows it: an
event called `error`, an object that holds nothing but an `error`, a text that is no
JSON, half a line at the end. So does a body that is no stream, whatever it is called.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Generic, TypeVar, cast

from ..call.content import fault_of
from ..call.response import check_type, stream_error, validation_error
from ..errors import APIResponseValidationError, APIStreamError
from ..media_types import essence
from ..models.codecs import no_json, parse
from ..models.decode import decode_in_place
from ..models.model import Model
from ..models.tables import table_of
from ..transport.base import Request, Response
from ..transport.failures import too_large
from ..transport.limits import LimitExceeded
from .framing import (
    EVENT,
    TEXT,
    EventObjects,
    Events,
    EventStream,
    Frame,
    Framing,
    Lines,
)
from .sse import EventFrames, ServerSentEvent

T = TypeVar("T")

_SHOWN = 2000
"""How many bytes of what is no stream are kept for a message."""

_DONE = "[DONE]"
"""The data with which many servers say that no further event will come."""


class Items(Generic[T]):
    """Makes the items of one body; `ended` when the server said that it was the last."""

    def __init__(self, framing: Framing, request: Request, head: Response) -> None:
        self._framing = framing
        self._frames = framing.frames(request.limits.event_bytes)
        self._has_done = isinstance(framing, EventStream) and framing.has_done
        texts = {EVENT, TEXT, "str"}.intersection(framing.item.split(" | "))
        self._has_json_events = isinstance(framing, Events) and not texts
        self._is_wrapped = isinstance(framing, Lines) and framing.wrapped
        self._request = request
        self._head = head
        self.ended = False
        self.count = 0
        self._first = b""
        """What came before the first item, as far as an error shows it."""

    @property
    def last_id(self) -> str:
        """The last id that the server gave."""
        return self._frames.last_id

    @property
    def retry(self) -> int | None:
        """The milliseconds that the server asks to wait before connecting again."""
        return self._frames.retry

    def feed(self, piece: bytes) -> Iterator[T]:
        """Return the items that are complete now."""
        if not self.count:
            self._first += piece[: _SHOWN - len(self._first)]
        try:
            yield from self._each(self._frames.feed(piece))
        except LimitExceeded as error:
            raise too_large(self._request, self._head, error) from None

    def end(self) -> Iterator[T]:
        """Return the last item, if nothing stands behind it.

        Raises APIResponseValidationError where all that came is nothing of a stream.
        """
        yield from self._each(self._frames.end())
        if isinstance(self._frames, EventFrames) and not (self.count or self.ended):
            if self._frames.has_unknown:
                raise self._other()

    def _each(self, frames: Iterator[Frame]) -> Iterator[T]:
        for frame in frames:
            if self._is_void(frame):
                continue
            self.ended = self._is_last(frame)
            if self.ended and not self._has_done:
                return
            self.count += 1
            # The one place where an item gets the type that the description promises.
            yield cast("T", self._item(frame))
            if self.ended:
                return

    def _is_void(self, frame: Frame) -> bool:
        """Whether an event has no data where its data is JSON: some servers keep a
        connection open with it."""
        if isinstance(frame, bytes) or not self._has_json_events:
            return False
        return frame.event != "error" and not frame.data.strip()

    def _is_last(self, frame: Frame) -> bool:
        if isinstance(frame, bytes) or self._framing.item in (EVENT, TEXT):
            return False
        return frame.data.strip() == _DONE

    def _item(self, frame: Frame) -> object:
        if isinstance(frame, bytes):
            parsed = self._parsed(frame)
            if self._is_wrapped:
                return self._unwrapped(parsed)
            value = self._checked(parsed)
            if self.count == 1 and self._is_foreign(value):
                raise self._other()
            return value
        if self._framing.item == EVENT:
            return frame
        if frame.event == "error" and not self._expects_error():
            raise self._failure(frame.data)
        if self._framing.item == TEXT:
            return frame.data
        if isinstance(self._framing, EventObjects):
            data = self._data(frame, self._framing)
            return self._decoded(_object(frame, data, self._framing))
        if self.ended:
            return self._decoded(_DONE)
        return self._checked(self._parsed(frame.data))

    def _unwrapped(self, parsed: object) -> object:
        """Return what an envelope holds; without one, the item itself."""
        if not isinstance(parsed, dict):
            return self._decoded(parsed)
        entries = cast("dict[str, object]", parsed)
        if entries.get("error") is not None:
            raise self._failure(json.dumps(parsed))
        return self._decoded(entries.get("result", entries))

    def _expects_error(self) -> bool:
        """Whether the description knows an event of that name."""
        framing = self._framing
        return isinstance(framing, EventObjects) and framing.has_error

    def _data(self, event: ServerSentEvent, framing: EventObjects) -> object:
        is_text = framing.texts is None or event.event in framing.texts
        if is_text or self.ended or not event.data.strip():
            return event.data
        return self._parsed(event.data)

    def _parsed(self, text: str | bytes) -> object:
        try:
            parsed = parse(text)
        except (ValueError, RecursionError) as error:
            if isinstance(text, str) and "str" in self._framing.item.split(" | "):
                return text
            what = no_json(error)
        else:
            return parsed
        why = f"an item of the stream {what}, but {self._framing.item} was promised"
        whole = text if isinstance(text, str) or self.count > 1 else self._first
        raise validation_error(why, self._request, self._holding(whole))

    def _checked(self, parsed: object) -> object:
        """Return the item; an object that is nothing but an error is raised."""
        error = json.dumps(parsed) if _is_error(parsed) else None
        value = self._decoded(parsed)
        if error is not None and not _declares_error(value):
            raise self._failure(error)
        return value

    def _decoded(self, parsed: object) -> object:
        item = self._framing.item
        if self._request.validation != "off":
            check_type(parsed, item, self._request, self._holding(json.dumps(parsed)))
        try:
            if not self.ended and (fault := fault_of(parsed, item)) is not None:
                raise self._misfit(fault, parsed)
            return decode_in_place(parsed, item)
        except RecursionError:
            return parsed

    def _is_foreign(self, value: object) -> bool:
        """Whether a first item has none of its properties, and is not called one."""
        named = essence(self._head.headers.get("content-type", ""))
        if named == self._framing.media_type or not isinstance(value, Model):
            return False
        is_other = bool(value.additional_properties) and not value.fields_set
        return is_other and bool(table_of(type(value)).wires)

    def _other(self) -> APIResponseValidationError:
        return other_response(self._framing, self._request, self._holding(self._first))

    def _misfit(self, fault: str, parsed: object) -> APIResponseValidationError:
        """Return the error for what is no item: null, or text in place of a model."""
        promise = self._framing.item
        why = f"an item of the stream {fault}, but {promise} was promised"
        request = self._request
        response = self._holding(json.dumps(parsed))
        return validation_error(request.hide(why), request, response)

    def _failure(self, body: str) -> APIStreamError:
        return stream_error(self._request, self._holding(body))

    def _holding(self, text: str | bytes) -> Response:
        body = text.encode() if isinstance(text, str) else text
        return replace(self._head, body=body)


def other_response(
    framing: Framing, request: Request, response: Response
) -> APIResponseValidationError:
    """Return the error for what is no stream of these items; it shows the text."""
    media_type = response.headers.get("content-type", "without a Content-Type")
    why = f"the response is {media_type}, but a stream of {framing.item} was promised"
    return validation_error(why, request, response)


def _object(
    event: ServerSentEvent, data: object, framing: EventObjects
) -> dict[str, object]:
    """Return an event as the object that OpenAPI sees in it (3.2, 4.14.4).

    It has the fields that came with it, and no others but a name that is asked for.
    """
    found: dict[str, object] = {"data": data, "event": event.event}
    found |= {"id": event.id, "retry": event.retry}
    own = event.own | {"event"} if framing.is_named else event.own
    return {name: value for name, value in found.items() if name in own}


def _is_error(parsed: object) -> bool:
    if not isinstance(parsed, dict):
        return False
    entries = cast("dict[str, object]", parsed)
    return entries.keys() <= {"error", "type"} and isinstance(
        entries.get("error"), (dict, str)
    )


def _declares_error(value: object) -> bool:
    """Whether the type of an item has an `error` of its own."""
    return isinstance(value, Model) and "error" not in value.additional_properties
