"""Facts that stand in a place of the description, where something is said of them."""

from __future__ import annotations

from typing import Protocol, TypeVar

from sdkwright.context.codes import NO_TEXT
from sdkwright.context.facts import Fact, Node
from sdkwright.context.values import Limits, Value
from sdkwright.context.words import Extension, ExternalDocs, extensions_of
from sdkwright.model import NO_DOC, NO_EXTERNAL_DOCS, NO_LIMITS, Doc, Use
from sdkwright.report import Pointer
from sdkwright.text import Text
from sdkwright.words.sentences import first_paragraph


class Placed(Fact[Node]):
    """What has a place in the description, and what is said of it there."""

    __slots__ = ()

    @property
    def _doc(self) -> Doc:
        """What is said of it."""
        raise NotImplementedError

    @property
    def _at(self) -> Pointer:
        """Where it stands."""
        raise NotImplementedError

    @property
    def pointer(self) -> Text:
        """Where it stands in the description: a JSON Pointer after `#`, before it the document if it is another one."""
        return self._index.place(self._at)

    @property
    def title(self) -> Text:
        """Its title."""
        return self._doc.title

    @property
    def summary(self) -> Text:
        """What is said of it in one line."""
        return self._doc.summary

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._doc.description

    @property
    def intro(self) -> Text:
        """The first paragraph of that, on one line; empty where it begins with no prose."""
        return Text(first_paragraph(self.description.raw))

    @property
    def is_deprecated(self) -> bool:
        """Whether it should not be used any more."""
        return self._doc.deprecated

    @property
    def deprecation(self) -> Text:
        """Why it is deprecated or what to use instead, where that is said apart."""
        return self._doc.deprecation or NO_TEXT

    @property
    def external_docs(self) -> ExternalDocs | None:
        """Where more is written."""
        found = self._doc.external_docs
        return None if found == NO_EXTERNAL_DOCS else ExternalDocs(found, self._index)

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """What the description says of it in words of its own (`x-...`)."""
        return extensions_of(self._doc.extensions, self._index)


class WithDoc(Protocol):
    """A node of the model that has a place, and something said of it."""

    @property
    def doc(self) -> Doc:
        """What is said of it."""

    @property
    def at(self) -> Pointer:
        """Where it stands."""


DocumentedNode = TypeVar("DocumentedNode", bound=WithDoc)


class Documented(Placed[DocumentedNode]):
    """What is said of it, and where, its node itself has."""

    __slots__ = ()

    @property
    def _doc(self) -> Doc:
        return self._node.doc

    @property
    def _at(self) -> Pointer:
        return self._node.at


class Valued(Placed[Node]):
    """What stands for values: a type, a field, an argument, a header.

    What is said of a type that has no page of its own counts in the place where it is used.
    """

    __slots__ = ()

    @property
    def _behind(self) -> Doc:
        """What its type says, where that is said nowhere else."""
        return NO_DOC

    def _of_type(self, use: Use | None) -> Doc:
        if use is None:
            return NO_DOC
        doc = self._index.api.schemas[use.schema].doc
        return doc if use.schema not in self._index.type_slugs else Doc(default=doc.default)

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._doc.description or self._behind.description

    @property
    def default(self) -> Value | None:
        """What holds where no value is given."""
        found = self._behind.default if self._doc.default is None else self._doc.default
        return None if found is None else Value(found)

    @property
    def example_values(self) -> tuple[Value, ...]:
        """Values to show."""
        return tuple(map(Value, self._doc.examples or self._behind.examples))

    @property
    def limits(self) -> Limits | None:
        """What narrows its values: bounds, lengths, patterns."""
        found = self._behind.limits if self._doc.limits == NO_LIMITS else self._doc.limits
        return None if found == NO_LIMITS else Limits(found)
