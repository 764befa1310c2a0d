"""Unions without a name that say what a component says: they are called as that one.

```
Input      oneOf: [Text, Image]          a component
content    oneOf: [Text, Image]          a property: it is an `Input`
```
Members are the same where they are one component, or scalars, lists and maps of the same.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.model import Anything, Api, Array, Constant, Derived, Given, Map, Scalar, SchemaId, Union, Use

_DEEPEST = 4
"""How many lists and unions inside each other are compared."""


def equal_unions(api: Api) -> Mapping[SchemaId, SchemaId]:
    """The component that each such union equals; of several the first."""
    named: dict[object, SchemaId] = {}
    inline: dict[SchemaId, object] = {}
    for index, schema in enumerate(api.schemas):
        if isinstance(schema, Union):
            told = _union(schema, api, _DEEPEST)
            if isinstance(schema.name, Given):
                named.setdefault(told, SchemaId(index))
            elif isinstance(schema.name, Derived):
                inline[SchemaId(index)] = told
    return {key: named[told] for key, told in inline.items() if told in named}


def _union(union: Union, api: Api, depth: int) -> object:
    said = union.discriminator
    mapping = frozenset(said.mapping.items()) if said is not None else frozenset()
    members = frozenset(_use(member, api, depth - 1) for member in union.members)
    kept = frozenset((key, _use(use, api, 1)) for key, use in union.tags.items())
    return "union", members, said.property if said is not None else "", mapping, kept


def _use(use: Use, api: Api, depth: int) -> object:
    """What a use of a schema says; what is not compared is only the same as itself."""
    schema = api.schema(use)
    found: object = use.schema
    match schema:
        case Scalar():
            found = "scalar", schema.kind, schema.format, schema.also_number
        case Constant():
            found = "constant", *map(repr, schema.values)
        case Anything():
            found = "anything"
        case Array() if depth > 0 and not isinstance(schema.name, Given):
            found = "array", _use(schema.items, api, depth - 1)
        case Map() if depth > 0 and not isinstance(schema.name, Given):
            found = "map", _use(schema.values, api, depth - 1)
        case Union() if depth > 0 and not isinstance(schema.name, Given):
            found = _union(schema, api, depth - 1)
        case _:
            pass
    return found, use.nullable
