"""Which schemas say the same.

Descriptions repeat an inline schema for each media type of a body: two copies are one shape.
"""

from __future__ import annotations

from typing import assert_never

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Constant,
    Enumeration,
    Map,
    Object,
    Scalar,
    Schema,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.model.parts import related


def is_alike(one: Use, other: Use, api: Api) -> bool:
    """Whether two schemas describe the same values, wherever they stand and whatever they are called."""
    return _is_alike(one, other, api, set())


def _is_alike(one: Use, other: Use, api: Api, assumed: set[tuple[SchemaId, SchemaId]]) -> bool:
    pair = one.schema, other.schema
    if one.nullable != other.nullable:
        return False
    if one.schema == other.schema or pair in assumed:
        return True
    assumed.add(pair)
    left, right = api.schema(one), api.schema(other)
    if _facts(left) != _facts(right):
        return False
    return all(_is_alike(a, b, api, assumed) for a, b in zip(related(left), related(right), strict=True))


def _facts(schema: Schema) -> tuple[object, ...]:
    """What a schema says by itself, without the schemas that it is made of; as many of these follow from it."""
    match schema:
        case Scalar():
            return Scalar, schema.kind, schema.format
        case Enumeration():
            return Enumeration, schema.kind, *(member.value for member in schema.members)
        case Constant():
            return Constant, *map(repr, schema.values)
        case Tuple():
            return Tuple, len(schema.prefix), schema.rest is None
        case Object():
            told = ((p.name, p.required, p.read_only, p.write_only) for p in schema.properties)
            kinds = tuple(map(repr, schema.children.kinds)) if schema.children is not None else None
            return Object, schema.extra is None, schema.parent is None, kinds, *told
        case Union():
            return Union, len(schema.members), schema.may_be_several
        case Anything() | Array() | Map():
            return (type(schema),)
        case _:
            assert_never(schema)
