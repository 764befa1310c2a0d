"""What travels: bodies in their media types, headers, and the parts of forms."""

from __future__ import annotations

from sdkwright import model
from sdkwright.context import types as type_facts
from sdkwright.context import ways as way_facts
from sdkwright.context.closed_sets import Styled
from sdkwright.context.codes import word, word_among
from sdkwright.context.examples import Example, examples_of
from sdkwright.context.placed import Documented, Valued
from sdkwright.context.words import Extended
from sdkwright.model import Doc
from sdkwright.report import Pointer
from sdkwright.text import Code, Text


class Content(Documented[model.Content]):
    """A body in one media type."""

    __slots__ = ()

    @property
    def media_type(self) -> Text:
        """The media type, with its parameters."""
        return Text(self._node.media_type)

    @property
    def type(self) -> type_facts.Type | None:
        """What the body is, where that is described."""
        return type_facts.Type(self._node.use, self._index) if self._node.use is not None else None

    @property
    def item(self) -> type_facts.Type | None:
        """What an item is of a body that is described as a sequence (`itemSchema`)."""
        return type_facts.Type(self._node.items, self._index) if self._node.items is not None else None

    @property
    def is_json(self) -> bool:
        """Whether it is JSON, or a format that is built on it."""
        return self._node.is_json

    @property
    def is_form(self) -> bool:
        """Whether it is a form in the way of a URL's query."""
        return self._node.is_form

    @property
    def is_multipart(self) -> bool:
        """Whether it has parts, each with its own media type."""
        return self._node.is_multipart

    @property
    def is_stream(self) -> bool:
        """Whether it comes item by item."""
        return self._index.streams.is_stream(self._node)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Examples of the whole body."""
        return examples_of(self._node.example_objects, self._index)

    @property
    def type_description(self) -> Text:
        """What is said of the type in this place alone, beside the reference to it."""
        return self._node.schema_doc.description

    @property
    def encodings(self) -> tuple[Encoding, ...]:
        """How its parts are written, where that is told."""
        return tuple(Encoding(each, self._index) for each in self._node.encodings)


class Encoding(Extended[model.Encoding]):
    """How a part of a body is written (OpenAPI 3.2, 4.15); what is empty is not told."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """The property, or the position of the part; empty for all items."""
        return Text(self._node.name)

    @property
    def content_type(self) -> Text:
        """The media types that the part may have."""
        return Text(self._node.content_type)

    @property
    def style(self) -> Styled | None:
        """How arrays and objects become text: `simple`, `label`, `matrix`, `form`, `spaceDelimited`, `pipeDelimited`,
        `tabDelimited`, `deepObject` or `cookie`.
        """
        return word_among(self._node.style, Styled)

    @property
    def explodes(self) -> bool | None:
        """Whether arrays and objects are taken apart."""
        return self._node.explode

    @property
    def allows_reserved(self) -> bool | None:
        """Whether signs with a meaning in URLs stay as they are."""
        return self._node.reserved

    @property
    def headers(self) -> tuple[Header, ...]:
        """The headers of the part."""
        return tuple(Header(each, self._index) for each in self._node.headers)

    @property
    def inner(self) -> tuple[Encoding, ...]:
        """How the parts of the part are written."""
        return tuple(Encoding(each, self._index) for each in self._node.inner)


class Header(Valued[model.Header]):
    """A header of a response, or of a part of a body."""

    __slots__ = ()

    @property
    def _behind(self) -> Doc:
        return self._of_type(self._node.use)

    @property
    def _doc(self) -> Doc:
        return self._node.doc

    @property
    def _at(self) -> Pointer:
        return self._node.at

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def type(self) -> type_facts.Type | None:
        """What its value is, where that is described."""
        return type_facts.Type(self._node.use, self._index) if self._node.use is not None else None

    @property
    def is_required(self) -> bool:
        """Whether it is always there."""
        return self._node.required

    @property
    def contents(self) -> tuple[Content, ...]:
        """Its media type, where its value is written in one."""
        return tuple(Content(each, self._index) for each in self._node.contents)

    @property
    def examples(self) -> tuple[Example, ...]:
        """Examples of its value."""
        return examples_of(self._node.example_objects, self._index)


class Body(Documented[model.Body]):
    """What a request carries."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """What the description calls it as a whole, or `body`."""
        return Text(self._node.name)

    @property
    def is_required(self) -> bool:
        """Whether a request must have it."""
        return self._node.required

    @property
    def contents(self) -> tuple[Content, ...]:
        """The media types that it may have, each with what it is there."""
        return tuple(Content(each, self._index) for each in self._node.contents)

    @property
    def ways(self) -> tuple[way_facts.Way, ...]:
        """How it can be given, the usual way first: as properties that go together, or in one piece."""
        return tuple(way_facts.ways_of(self._node, self._index))


def style_of(writing: model.Writing) -> Code | None:
    """How arrays and objects become text."""
    return word(writing.style) if writing.style is not None else None
