"""Responses that are sequences -> the runtime's rule for their items."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.model import Api, Content
from sdkwright.plan.responses.streams import Holds, Streams
from sdkwright.plan.responses.streams import Stream as Sequence
from sdkwright.targets.python.code.imports import SSE
from sdkwright.targets.python.code.layout import call_argument
from sdkwright.targets.python.code.literals import literal, literal_tuple
from sdkwright.targets.python.code.runtime_classes import EVENT_OBJECTS, FRAMINGS
from sdkwright.targets.python.code.types import NONE, Annotation, Annotations
from sdkwright.text import Code

_EVENT, _TEXT = "ServerSentEvent", "text"


@dataclass(frozen=True, slots=True)
class Stream:
    """A response that is a sequence: the type of its items, and how the runtime reads them."""

    content: Content
    item: Annotation
    rule: Code


class StreamTypes:
    """Makes the types of items; `plain` has those that the runtime is told."""

    def __init__(self, api: Api, plain: Annotations) -> None:
        self._streams = Streams(api)
        self._plain = plain

    def stream(self, content: Content, annotations: Annotations) -> Stream:
        """What the items of a body become."""
        told = self._streams.stream(content)
        assert content.framing is not None, "only a sequence has items"
        function = EVENT_OBJECTS if told.holds is Holds.OBJECT else FRAMINGS[content.framing]
        item, read_as = self._item(told, annotations)
        arguments = [("item", literal(read_as)), *_about(told)]
        return Stream(content, item, call_argument("items", function, arguments))

    def _item(self, told: Sequence, annotations: Annotations) -> tuple[Annotation, str]:
        """The type of an item, for a checker and for the runtime."""
        match told.holds:
            case Holds.EVENT:
                return annotations.imported(SSE, _EVENT), _EVENT
            case Holds.TEXT:
                return annotations.builtin("str"), _TEXT
            case Holds.VALUE | Holds.OBJECT:
                return annotations.reads(told.item), self._plain.reads(told.item).code


def _about(told: Sequence) -> Iterator[tuple[str, Code]]:
    """What the runtime is told beside the type of an item, without what goes without saying."""
    content = told.content
    if told.all_text:
        yield "texts", NONE
    elif told.texts:
        yield "texts", literal_tuple(told.texts)
    if told.has_error:
        yield "has_error", literal(True)
    if told.is_named:
        yield "is_named", literal(True)
    if told.has_done:
        yield "has_done", literal(True)
    if content.wrapped:
        yield "wrapped", literal(True)
    if content.framing is not None and content.media_type != content.framing.value:
        yield "media_type", literal(content.media_type)
