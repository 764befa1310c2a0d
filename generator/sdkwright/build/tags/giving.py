"""What a member of a union, or a child of a base, becomes when the values of its tag are known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sdkwright.build.tags.claims import Claim
from sdkwright.model import Children, Constant, Given, Named, Object, Property, Schema, SchemaId, Tag, Use
from sdkwright.report import Pointer


def object_of(schema: Schema) -> Object:
    """The same as what it is known to be."""
    assert isinstance(schema, Object), "only objects are tagged"
    return schema


def tag_schema(key: SchemaId, name: str, arena: Sequence[Schema]) -> Schema | None:
    """What an object says of a property; None where it does not declare it."""
    schema = arena[key]
    found = (prop.use.schema for prop in schema.properties if prop.name == name) if isinstance(schema, Object) else ()
    return next((arena[each] for each in found), None)


def name_of(schema: Schema) -> str:
    """The name that the description gives to a schema; nothing where it has none."""
    return schema.name.text if isinstance(schema, Named) and isinstance(schema.name, Given) else ""


def claim_of(key: SchemaId, keys: Sequence[str], children: Children, arena: Sequence[Schema]) -> Claim:
    """What is known of the tag of a child of a base, before it has one."""
    schema, name = object_of(arena[key]), children.property
    above = tag_schema(schema.parent.schema, name, arena) if schema.parent is not None else None
    names = tuple(filter(None, [name_of(schema)]))
    return Claim(tuple(keys), children.implied.issuperset(keys), tag_schema(key, name, arena), above, names)


def with_tag(member: Object, name: str, values: tuple[Tag, ...], at: Pointer, arena: list[Schema]) -> Object:
    """A member whose property has only these values, and is always there: the first, if nobody says otherwise."""
    if not values:
        return member
    old = next((p for p in member.properties if p.name == name), None)
    found = old or Property(name, Use(SchemaId(0)), at)
    arena.append(Constant(found.at, values, found.doc))
    tag = replace(
        found,
        use=Use(SchemaId(len(arena) - 1)),
        required=True,
        default=None,
        by_tag=not found.required and (old is not None or len(values) > 1),
    )
    if old is None:
        return replace(member, properties=(tag, *member.properties))
    return replace(member, properties=tuple(tag if p.name == name else p for p in member.properties))
