"""Further values by which a response may call a member of a union: the names of schemas that a mapping calls otherwise.

```
oneOf: [Cat, Dog], mapping: {tabby: Cat, hound: Dog}     "Cat" is a Cat, too, and a request says "tabby"
Cat with kind: {const: tabby}                            it is not: what a schema says itself goes before its name
mapping: {tabby: Cat, Cat: Dog}                          it is not: a name that is said goes before one that is not
```
OpenAPI 3.0.3, 4.7.25 and 3.1.1, 4.8.25. The same for the children of a base is in `unions.hierarchy`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.build.tags.claims import own_values
from sdkwright.model import Api, Constant, Discriminator, Kind, Object, Scalar, SchemaId, Tag, Union


def with_read_names(api: Api, described: Api) -> Api:
    """The same description, where unions have such names; `described` is what it was before members got their tags."""
    schemas = list(api.schemas)
    for key, union in enumerate(api.schemas):
        if isinstance(union, Union) and union.discriminator is not None:
            also = dict(_names(api, described, union, union.discriminator))
            schemas[key] = replace(union, also=also) if also else union
    return replace(api, schemas=tuple(schemas))


def _names(
    api: Api, described: Api, union: Union, discriminator: Discriminator
) -> Iterator[tuple[SchemaId, tuple[str, ...]]]:
    implied = {name: key for name, key in discriminator.mapping.items() if name in discriminator.implied}
    values = dict(_values(api, union, discriminator.property)) if implied or discriminator.also else {}
    holders: dict[Tag, set[SchemaId]] = {}
    for leaf, some in values.items():
        for value in some:
            holders.setdefault(value, set()).add(leaf)
    found: dict[SchemaId, list[str]] = {}
    for name, target in {**implied, **discriminator.also}.items():
        leaves, taken = tuple(api.leaves(target)), holders.get(name, set())
        for leaf in leaves if taken.issubset(leaves) else ():
            if leaf not in taken and values.get(leaf) and _allows(described, leaf, discriminator.property, name):
                found.setdefault(leaf, []).append(name)
    return ((leaf, tuple(some)) for leaf, some in found.items())


def _values(api: Api, union: Union, name: str) -> Iterator[tuple[SchemaId, set[Tag]]]:
    """The values that members have by themselves, or by a union that holds them."""
    kept: dict[SchemaId, list[SchemaId]] = {}
    for each in api.unions(union):
        if each.discriminator is not None and each.discriminator.property == name:
            for leaf, use in each.tags.items():
                kept.setdefault(leaf, []).append(use.schema)
    for leaf in api.leaves(union):
        schema = api.schema(leaf)
        own = [p.use.schema for p in schema.properties if p.name == name] if isinstance(schema, Object) else []
        found = (api.schema(use) for use in (*own, *kept.get(leaf, ())))
        yield leaf, {value for schema in found if isinstance(schema, Constant) for value in own_values(schema) or ()}


def _allows(described: Api, leaf: SchemaId, property_name: str, name: str) -> bool:
    """Whether a member, as it is described, can have its schema's name as a value."""
    schema = described.schema(leaf)
    prop = next((p for p in schema.properties if p.name == property_name), None) if isinstance(schema, Object) else None
    if prop is None:
        return True
    found = described.schema(prop.use)
    own = own_values(found)
    return name in own if own is not None else not isinstance(found, Scalar) or found.kind is Kind.STRING
