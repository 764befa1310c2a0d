"""Types: what values are, what they are made of, and who uses them."""

from __future__ import annotations

from typing import Annotated

from sdkwright import model
from sdkwright.context import fields as field_facts
from sdkwright.context import operations as operation_facts
from sdkwright.context.closed_sets import BaseKind, Slug, TypeKind
from sdkwright.context.codes import NO_TEXT, word
from sdkwright.context.index import kind_of
from sdkwright.context.placed import Valued
from sdkwright.context.values import Value
from sdkwright.model import Doc, Use
from sdkwright.model.parts import related
from sdkwright.report import Pointer
from sdkwright.text import Text, ThereWhere


class Type(Valued[model.Use]):
    """A type, as it is used in one place: whether null is allowed is a fact of the place.

    What stands in one place alone (a text, a list) has no `slug`; all others are among `api.types`.
    """

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node

    @property
    def _schema(self) -> model.Schema:
        return self._index.api.schemas[self._node.schema]

    @property
    def _doc(self) -> Doc:
        return self._schema.doc

    @property
    def _at(self) -> Pointer:
        return self._schema.at

    def _types(self, *uses: Use | None) -> tuple[Type, ...]:
        return tuple(Type(use, self._index) for use in uses if use is not None)

    @property
    def pointer(self) -> Text:
        """Where it stands in the description: a JSON Pointer after `#`, before it the document if it is another one.

        Empty where nothing is said of it: what an object may hold that says nothing of further properties.
        """
        return NO_TEXT if self._node.schema == self._index.api.any_use.schema else self._index.place(self._at)

    @property
    def kind(self) -> TypeKind:
        """What it is.

        `any`, `string`, `integer`, `number`, `boolean`, `null`, `constant`, `enumeration`, `array`, `tuple`, `map`,
        `object` or `union`.
        """
        return word(kind_of(self._schema))

    @property
    def is_listed(self) -> bool:
        """Whether it is among `api.types`, with a name and a slug."""
        return self._node.schema in self._index.type_slugs

    @property
    def is_nullable(self) -> bool:
        """Whether null is allowed in this place."""
        return self._node.nullable

    @property
    def name(self) -> Text:
        """What people call it: the key of a component, else words of where it stands; empty where it is not listed."""
        return self._index.type_names.get(self._node.schema, NO_TEXT)

    @property
    def slug(self) -> Slug:
        """A name for files and anchors, in words with hyphens; no other type has it."""
        return self._index.type_slugs.get(self._node.schema)

    @property
    def is_component(self) -> bool:
        """Whether the description itself gives it its name."""
        return isinstance(getattr(self._schema, "name", None), model.Given)

    @property
    def format(self) -> Text:
        """The format of a text or a number, as the description has it: `date-time`, `int64`."""
        return Text(self._schema.format or "") if isinstance(self._schema, model.Scalar) else NO_TEXT

    @property
    def is_read_only(self) -> bool:
        """Whether a value comes from the API alone."""
        return self._doc.facts.read_only

    @property
    def is_write_only(self) -> bool:
        """Whether a value is sent alone, and never comes back."""
        return self._doc.facts.write_only

    @property
    def base_kind(self) -> Annotated[BaseKind | None, ThereWhere("kind", "enumeration")]:
        """The kind of the values of an enumeration: `string` or `integer`."""
        return word(self._schema.kind) if isinstance(self._schema, model.Enumeration) else None

    @property
    def values(self) -> tuple[field_facts.Member, ...]:
        """The values of an enumeration."""
        found = self._schema.members if isinstance(self._schema, model.Enumeration) else ()
        return tuple(field_facts.Member(each, self._index) for each in found)

    @property
    def constants(self) -> tuple[Value, ...]:
        """The only values of a constant."""
        return tuple(map(Value, self._schema.values)) if isinstance(self._schema, model.Constant) else ()

    @property
    def items(self) -> Annotated[Type | None, ThereWhere("kind", "array")]:
        """What the items of an array are, or those of a tuple after its first ones."""
        match self._schema:
            case model.Array():
                return Type(self._schema.items, self._index)
            case model.Tuple():
                return next(iter(self._types(self._schema.rest)), None)
            case _:
                return None

    @property
    def first_items(self) -> tuple[Type, ...]:
        """What the first items of a tuple are, one by one."""
        return self._types(*self._schema.prefix) if isinstance(self._schema, model.Tuple) else ()

    @property
    def entries(self) -> Annotated[Type | None, ThereWhere("kind", "map")]:
        """What the values of a map are, or those of an object's further properties."""
        match self._schema:
            case model.Map():
                return Type(self._schema.values, self._index)
            case model.Object():
                return next(iter(self._types(self._schema.extra)), None)
            case _:
                return None

    @property
    def is_open(self) -> bool:
        """Whether the description says itself that an object may have further properties."""
        return isinstance(self._schema, model.Object) and self._schema.is_open

    @property
    def name_patterns(self) -> tuple[Text, ...]:
        """Regular expressions for the names of further properties (`patternProperties`)."""
        return tuple(map(Text, self._doc.facts.patterns))

    @property
    def fields(self) -> tuple[field_facts.Field, ...]:
        """The declared properties of an object, with those of its parent."""
        if not isinstance(self._schema, model.Object):
            return ()
        return tuple(
            field_facts.Field(field_facts.Owned(each, self._node), self._index) for each in self._schema.properties
        )

    @property
    def required_fields(self) -> tuple[field_facts.Field, ...]:
        """The properties that a value must have."""
        return tuple(field for field in self.fields if field.is_required)

    @property
    def required_sets(self) -> tuple[tuple[Text, ...], ...]:
        """Sets of properties of which one is required."""
        found = self._schema.needs if isinstance(self._schema, model.Object) else ()
        return tuple(tuple(map(Text, names)) for names in found)

    @property
    def parent(self) -> Type | None:
        """The object that it inherits from."""
        found = self._schema.parent if isinstance(self._schema, model.Object) else None
        return next(iter(self._types(found)), None)

    @property
    def members(self) -> tuple[Type, ...]:
        """The members of a union."""
        return self._types(*self._schema.members) if isinstance(self._schema, model.Union) else ()

    @property
    def may_be_several(self) -> bool:
        """Whether a value of a union may have several of its shapes at once (`anyOf`)."""
        return isinstance(self._schema, model.Union) and self._schema.may_be_several

    @property
    def discriminator(self) -> Text:
        """The name of the property that tells the members of a union, or the children of an object, apart."""
        match self._schema:
            case model.Union(discriminator=model.Discriminator(property=name)):
                return Text(name)
            case model.Object(children=model.Children(property=name)):
                return Text(name)
            case _:
                return NO_TEXT

    @property
    def kinds(self) -> tuple[field_facts.Kind, ...]:
        """The values of the discriminator, each with the type that it means."""
        match self._schema:
            case model.Union(discriminator=model.Discriminator(mapping=mapping)):
                return tuple(field_facts.Kind((tag, Use(key)), self._index) for tag, key in mapping.items())
            case model.Object(children=model.Children(kinds=kinds)):
                return tuple(field_facts.Kind((tag, use), self._index) for tag, use in kinds.items())
            case _:
                return ()

    @property
    def keywords(self) -> tuple[field_facts.Keyword, ...]:
        """What its schema says in other keywords (`not`, `if`, `contentMediaType`), as it was written."""
        return tuple(field_facts.Keyword(pair, self._index) for pair in self._doc.facts.keywords.items())

    @property
    def xml(self) -> field_facts.Xml | None:
        """How values are written in XML."""
        return field_facts.Xml(self._doc.facts.xml, self._index) if self._doc.facts.xml is not None else None

    @property
    def operations(self) -> tuple[operation_facts.Operation, ...]:
        """The operations that send it or give it, themselves or in a list."""
        users = self._index.users.get(self._node.schema, ())
        return tuple(operation_facts.Operation(each, self._index) for each in users)

    @property
    def used_in(self) -> tuple[Type, ...]:
        """The listed types that are made of it."""
        return self._types(*map(Use, self._index.holders.get(self._node.schema, ())))

    @property
    def made_of(self) -> tuple[Type, ...]:
        """The listed types that it is made of: those of its fields, items, members and parent."""
        return self._types(*map(Use, self._index.listed_in(related(self._schema))))

    @property
    def listed(self) -> tuple[Type, ...]:
        """The listed types on the way into it: itself, or those that it is made of."""
        return self._types(*map(Use, self._index.listed_in((self._node,))))
