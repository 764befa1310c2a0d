"""What types are made of: properties of objects, values of enumerations, and what tells members of a union apart."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright import model
from sdkwright.context import types as type_facts
from sdkwright.context.closed_sets import NodeType
from sdkwright.context.codes import word_among
from sdkwright.context.facts import Fact
from sdkwright.context.placed import Valued
from sdkwright.context.values import Value
from sdkwright.context.words import Described, Extended
from sdkwright.model import Doc, Use
from sdkwright.report import Pointer
from sdkwright.text import Json, Text


@dataclass(frozen=True, slots=True)
class Owned:
    """A property with the type that has it."""

    property: model.Property
    """The property."""
    owner: Use
    """The type."""


class Field(Valued[Owned]):
    """A declared property of an object."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return id(self._node.property), self._node.owner

    @property
    def _doc(self) -> Doc:
        return self._node.property.doc

    @property
    def _behind(self) -> Doc:
        return self._of_type(self._node.property.use)

    @property
    def _at(self) -> Pointer:
        return self._node.property.at

    @property
    def name(self) -> Text:
        """Its name in JSON."""
        return Text(self._node.property.name)

    @property
    def type(self) -> type_facts.Type:
        """What its values are."""
        return type_facts.Type(self._node.property.use, self._index)

    @property
    def owner(self) -> type_facts.Type:
        """The type that has it."""
        return type_facts.Type(self._node.owner, self._index)

    @property
    def is_required(self) -> bool:
        """Whether a value must have it."""
        return self._node.property.required

    @property
    def is_tag(self) -> bool:
        """Whether it is required only because a discriminator tells types by it."""
        return self._node.property.by_tag

    @property
    def is_read_only(self) -> bool:
        """Whether it comes from the API alone."""
        return self._node.property.read_only

    @property
    def is_write_only(self) -> bool:
        """Whether it is sent alone, and never comes back."""
        return self._node.property.write_only

    @property
    def default(self) -> Value | None:
        """What holds where it is left out."""
        found = self._node.property.default
        return super().default if found is None else Value(found)


class Member(Described[model.Member]):
    """One value of an enumeration."""

    __slots__ = ()

    @property
    def value(self) -> Value:
        """The value."""
        return Value(self._node.value)

    @property
    def name(self) -> Text:
        """What the description calls it, where it does."""
        return Text(self._node.name or "")

    @property
    def is_deprecated(self) -> bool:
        """Whether it should not be used any more."""
        return self._node.deprecated


class Kind(Fact[tuple[str | int | bool, Use]]):
    """A value of a discriminator, and the type that it means."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node

    @property
    def value(self) -> Value:
        """The value."""
        return Value(self._node[0])

    @property
    def type(self) -> type_facts.Type:
        """The type."""
        return type_facts.Type(self._node[1], self._index)


class Keyword(Fact[tuple[str, Json]]):
    """A keyword of a schema that has no attribute of its own (`not`, `if`, `contentMediaType`)."""

    __slots__ = ()

    @property
    def name(self) -> Text:
        """The keyword."""
        return Text(self._node[0])

    @property
    def value(self) -> Value:
        """Its value, as it was written."""
        return Value(self._node[1])


class Xml(Extended[model.Xml]):
    """How values are written in XML (OpenAPI 3.2, 4.26); what is empty is not told."""

    __slots__ = ()

    @property
    def node_type(self) -> NodeType | None:
        """What a value becomes: `element`, `attribute`, `text`, `cdata` or `none`; None where that is not told."""
        return word_among(self._node.node_type, NodeType)

    @property
    def name(self) -> Text:
        """The name of the element or the attribute."""
        return Text(self._node.name)

    @property
    def namespace(self) -> Text:
        """The IRI of its namespace."""
        return Text(self._node.namespace)

    @property
    def prefix(self) -> Text:
        """The prefix of its name."""
        return Text(self._node.prefix)

    @property
    def is_attribute(self) -> bool:
        """Whether it is an attribute, in the words of OpenAPI 3.1."""
        return self._node.attribute

    @property
    def is_wrapped(self) -> bool:
        """Whether an element stands around the items of an array, in the words of OpenAPI 3.1."""
        return self._node.wrapped
