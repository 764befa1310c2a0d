"""Which schemas have a plain form: what a caller writes in an argument with the language's own literals, and no class.

```
an object in an argument        {"role": "user"}: its keys are described, so that a misspelt one is noticed
a union of several of these     has a name for all of them, if it has a name itself
a body that is its arguments    none: its properties have a name each already
what a response alone holds     none
```
What a caller never gives (`readOnly`) is in no form. An object without properties that a caller gives has none, nor has
a base of very many kinds, which would be a union that nobody reads.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Given, Object, Property, Schema, SchemaId, Union, Use
from sdkwright.model.parts import parts

_MOST_KINDS = 16
"""A base of more kinds has no form."""


@dataclass(frozen=True, slots=True)
class PlainForms:
    """The schemas that have a form."""

    objects: tuple[SchemaId, ...]
    """The objects, in the order of the description."""
    unions: tuple[SchemaId, ...]
    """The unions of several of these that are called by a name."""
    tags: Mapping[SchemaId, Mapping[str, Use]]
    """The constants that the discriminating property of an object has wherever a caller may give it."""


@dataclass(frozen=True, slots=True)
class Written:
    """What may be written for an object."""

    objects: tuple[SchemaId, ...]
    """The objects whose forms these are: itself, and its kinds."""
    is_open: bool
    """Whether other keys are no mistake, since the description says that there may be some."""


def plain_forms(api: Api, given: Iterable[Use], equal: Mapping[SchemaId, SchemaId]) -> PlainForms:
    """The forms of an API, whose arguments hold what is `given`; a union may be `equal` to one that has a name."""
    starts = tuple(use.schema for use in given)
    reached = _reached(api, starts, equal)
    objects = tuple(key for key in reached if isinstance(s := api.schemas[key], Object) and has_form(s))
    return PlainForms(
        objects=objects,
        unions=tuple(key for key in reached if _is_named_union(api.schemas[key], frozenset(objects), api)),
        tags=_tags(api, reached, starts, frozenset(objects)),
    )


def has_form(schema: Object) -> bool:
    """Whether an object has a plain form where an argument holds it: none can say a key without a name."""
    kinds = schema.children.kinds if schema.children is not None else ()
    names = [prop.name for prop in given_properties(schema)]
    return bool(names) and all(names) and len(kinds) <= _MOST_KINDS


def written_as(key: SchemaId, schema: Object, api: Api) -> Written:
    """The objects that may be written for one; a base stands for any of its kinds."""
    found, waiting = {key: schema}, [schema] if has_form(schema) else []
    for each in waiting:
        kinds = {use.schema: kind for use in kinds_of(each) if isinstance(kind := api.schema(use), Object)}
        waiting += [kind for other, kind in kinds.items() if other not in found]
        found |= kinds
    return Written(tuple(found), any(each.is_open and each.extra is not None for each in found.values()))


def given_properties(schema: Object) -> Iterator[Property]:
    """The properties that a caller may give."""
    return (prop for prop in schema.properties if not prop.read_only)


def kinds_of(schema: Object) -> Iterator[Use]:
    """The kinds that a base stands for; a kind may be one under several values."""
    if schema.children is not None:
        yield from {use.schema: use for use in schema.children.kinds.values()}.values()


def _reached(api: Api, starts: Sequence[SchemaId], equal: Mapping[SchemaId, SchemaId]) -> list[SchemaId]:
    """What arguments hold, at any depth, in the order of the description."""
    seen: set[SchemaId] = set()
    waiting = list(starts)
    while waiting:
        key = waiting.pop()
        if key not in seen:
            seen.add(key)
            waiting += [use.schema for use in _inside(api.schemas[key])]
            waiting += [equal[key]] if key in equal else []
    return sorted(seen)


def _inside(schema: Schema) -> Iterator[Use]:
    if not isinstance(schema, Object):
        yield from parts(schema)
    elif has_form(schema):
        yield from (prop.use for prop in given_properties(schema))
        yield from kinds_of(schema)


def _is_named_union(schema: Schema, objects: frozenset[SchemaId], api: Api) -> bool:
    """Whether a union has a name, and several members with a form."""
    if not isinstance(schema, Union) or not isinstance(schema.name, Given):
        return False
    found = [key for key in api.leaves(schema) if key in objects]
    return len(found) > len(("one",))


def _tags(
    api: Api, reached: Iterable[SchemaId], starts: Iterable[SchemaId], objects: frozenset[SchemaId]
) -> dict[SchemaId, dict[str, Use]]:
    """The tags that unions give to their members: of those objects that stand in nothing else, and have one tag."""
    tags: dict[SchemaId, dict[str, Use]] = {}
    free = set(starts)
    for key in reached:
        schema = api.schemas[key]
        for use in _inside(schema):
            tag = schema.tags.get(use.schema) if isinstance(schema, Union) else None
            if use.schema not in objects:
                continue
            if tag is None or not isinstance(schema, Union) or schema.discriminator is None:
                free.add(use.schema)
                continue
            name, other = schema.discriminator.property, tags.get(use.schema, {})
            if other and api.schema(other.get(name, tag)) != api.schema(tag):
                free.add(use.schema)
            tags.setdefault(use.schema, {})[name] = tag
    return {key: found for key, found in tags.items() if key not in free}
