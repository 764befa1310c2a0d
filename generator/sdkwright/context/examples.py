"""Examples that the description has of whole values."""

from __future__ import annotations

from sdkwright import model
from sdkwright.context.codes import NO_TEXT
from sdkwright.context.index import Index
from sdkwright.context.placed import Placed
from sdkwright.context.values import Value
from sdkwright.report import Pointer
from sdkwright.text import Text


class Example(Placed[model.Example]):
    """An example with a name of its own, or the only one, which has none (OpenAPI 3.2, 4.19)."""

    __slots__ = ()

    @property
    def _doc(self) -> model.Doc:
        return self._node.doc

    @property
    def _at(self) -> Pointer:
        return self._node.at

    @property
    def name(self) -> Text:
        """Its name; empty where it is the only one."""
        return Text(self._node.name)

    @property
    def value(self) -> Value | None:
        """The value as it would be as JSON; None where it is only told how it is written, or where it is."""
        for key in ("dataValue", "value"):
            if key in self._node.values:
                return Value(self._node.values[key])
        return None

    @property
    def serialized(self) -> Text:
        """The value as it is written over HTTP, where that is told."""
        return self._text("serializedValue")

    @property
    def external_url(self) -> Text:
        """Where the value lies, if it does not stand here."""
        return self._text("externalValue")

    def _text(self, key: str) -> Text:
        found = self._node.values.get(key)
        return Text(found) if isinstance(found, str) else NO_TEXT


def examples_of(found: tuple[model.Example, ...], index: Index) -> tuple[Example, ...]:
    """The examples of one object."""
    return tuple(Example(each, index) for each in found)
