"""What schemas are made of, and which of them hold others, however deep."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, assert_never

from sdkwright.model.ids import SchemaId
from sdkwright.model.schemas import (
    Anything,
    Array,
    Constant,
    Enumeration,
    Map,
    Object,
    Scalar,
    Schema,
    Tuple,
    Union,
    Use,
)

if TYPE_CHECKING:
    from sdkwright.model import Api


def parts(schema: Schema) -> Iterator[Use]:
    """The uses of the schemas that values of a schema are made of: items, properties, members."""
    match schema:
        case Anything() | Scalar() | Constant() | Enumeration():
            return
        case Array():
            yield schema.items
        case Tuple():
            yield from schema.prefix
            if schema.rest is not None:
                yield schema.rest
        case Map():
            yield schema.values
        case Object():
            yield from (prop.use for prop in schema.properties)
            if schema.extra is not None:
                yield schema.extra
        case Union():
            yield from schema.members
        case _:
            assert_never(schema)


def related(schema: Schema) -> Iterator[Use]:
    """The parts of a schema, then its parent and its children."""
    yield from parts(schema)
    if isinstance(schema, Object):
        if schema.parent is not None:
            yield schema.parent
        if schema.children is not None:
            yield from schema.children.kinds.values()
            yield from filter(None, [schema.children.rest])


def holders(
    api: Api, found: Iterable[SchemaId], inside: Callable[[Schema], Iterator[Use]] = parts
) -> frozenset[SchemaId]:
    """The schemas that were found, and all that hold one of them at any depth."""
    above: dict[SchemaId, list[SchemaId]] = {}
    for index, schema in enumerate(api.schemas):
        for use in inside(schema):
            above.setdefault(use.schema, []).append(SchemaId(index))
    met = set(found)
    waiting = list(met)
    while waiting:
        new = [key for key in above.get(waiting.pop(), ()) if key not in met]
        met.update(new)
        waiting += new
    return frozenset(met)


def reached(api: Api, starts: Iterable[SchemaId]) -> set[SchemaId]:
    """All schemas that some of them lead to, and these themselves."""
    seen: set[SchemaId] = set()
    waiting = list(starts)
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting += [use.schema for use in related(api.schemas[key])]
    return seen
