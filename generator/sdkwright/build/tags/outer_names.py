"""What the mapping of a union says of the members of a union within, which the same property tells apart.

```
Shape   oneOf: [Circle, Poly], discriminator: kind, mapping: {circle: Circle, tri: Tri, sq: Sq}
Poly    oneOf: [Tri, Sq], discriminator: kind      a Tri is "tri" here, too, and "Tri" is only read
Poly    ... mapping: {triangle: Tri}               it is not: what a union says itself goes first
```
A property has one value in one object, whichever of the two unions it is read by (OpenAPI 3.1.1, 4.8.25).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from sdkwright.model import Api, Discriminator, SchemaId, Union

_Said = dict[SchemaId, tuple[str, ...]]
"""The values that a mapping spells out for a schema."""


def with_outer_names(api: Api) -> Api:
    """The same description, where unions within others have these values in place of the names of schemas."""
    outer: dict[int, list[_Said]] = {}
    for union in _discriminated(api):
        said = _said(union.discriminator) if union.discriminator is not None else {}
        for inner in api.unions(union) if said else ():
            if inner is not union and _property(inner) == _property(union):
                outer.setdefault(id(inner), []).append(said)
    schemas = list(api.schemas)
    for key, schema in enumerate(api.schemas):
        if isinstance(schema, Union) and schema.discriminator is not None and (found := outer.get(id(schema))):
            schemas[key] = replace(schema, discriminator=_renamed(schema.discriminator, found))
    return replace(api, schemas=tuple(schemas))


def _discriminated(api: Api) -> Iterator[Union]:
    return (schema for schema in api.schemas if isinstance(schema, Union) and schema.discriminator is not None)


def _property(union: Union) -> str | None:
    return union.discriminator.property if union.discriminator is not None else None


def _said(discriminator: Discriminator) -> _Said:
    found: _Said = {}
    for value, target in discriminator.mapping.items():
        if value not in discriminator.implied:
            found[target] = (*found.get(target, ()), value)
    return found


def _renamed(discriminator: Discriminator, outer: list[_Said]) -> Discriminator:
    """A discriminator with the values on which all unions around it agree, where nobody has them within it."""
    mapping: dict[str, SchemaId] = {}
    names: dict[str, SchemaId] = {}
    for name, target in discriminator.mapping.items():
        values = _agreed(target, outer) if name in discriminator.implied else ()
        if not values or name in values or any(discriminator.mapping.get(v, target) != target for v in values):
            mapping[name] = target
            continue
        names[name] = target
        mapping |= dict.fromkeys(values, target)
    implied = discriminator.implied - names.keys()
    return replace(discriminator, mapping=mapping, implied=implied, also={**discriminator.also, **names})


def _agreed(target: SchemaId, outer: list[_Said]) -> tuple[str, ...]:
    said = {values for each in outer if (values := each.get(target))}
    return said.pop() if len(said) == 1 else ()
