"""What is said beside the facts: links to more, extensions."""

from __future__ import annotations

from typing import Protocol, TypeVar

from sdkwright import model
from sdkwright.context.facts import Fact
from sdkwright.context.index import Index
from sdkwright.context.values import Value
from sdkwright.text import Text


class Extension(Fact[model.Extension]):
    """A member `x-...` of an object of the description (OpenAPI 3.2, 4.27)."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """Its name, with the `x-`."""
        return Text(self._node.name)

    @property
    def value(self) -> Value:
        """Its value, as it was written."""
        return Value(self._node.value)

    @property
    def pointer(self) -> Text:
        """Where it stands."""
        return self._index.place(self._node.at)


def extensions_of(found: model.Extensions, index: Index) -> tuple[Extension, ...]:
    """The extensions of one object."""
    return tuple(Extension(each, index) for each in found)


class _Extensible(Protocol):
    """What the description may say more of in words of its own."""

    @property
    def extensions(self) -> model.Extensions: ...


class _Described(_Extensible, Protocol):
    """What something is said of as well."""

    @property
    def doc(self) -> Text: ...


ExtensibleNode = TypeVar("ExtensibleNode", bound=_Extensible)
DescribedNode = TypeVar("DescribedNode", bound=_Described)


class Extended(Fact[ExtensibleNode]):
    """What the description may say more of in words of its own."""

    __slots__ = ()

    @property
    def extensions(self) -> tuple[Extension, ...]:
        """What the description says of it in words of its own (`x-...`)."""
        return extensions_of(self._node.extensions, self._index)


class Described(Extended[DescribedNode]):
    """The same, where something is said of it as well."""

    __slots__ = ()

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._node.doc


class ExternalDocs(Extended[model.ExternalDocs]):
    """Where more is written (OpenAPI 3.2, 4.11)."""

    __slots__ = ()

    @property
    def url(self) -> Text:
        """The address."""
        return Text(self._node.url)

    @property
    def description(self) -> Text:
        """What is found there."""
        return self._node.description
