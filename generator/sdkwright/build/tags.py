"""What discriminators say, as constants in the arms: `kind: Literal["cat"] = "cat"`, so that nobody needs to write it.

A checker can then narrow by the tag, and the runtime needs no table beside the classes.
"""

from __future__ import annotations

from dataclasses import replace

from sdkwright.model import (
    Api,
    Constant,
    Discriminator,
    Enumeration,
    Kind,
    Object,
    Property,
    Scalar,
    Schema,
    SchemaId,
    Tag,
    Union,
    Use,
)
from sdkwright.report import Report

_Tags = dict[SchemaId, dict[str, dict[Tag, None]]]
"""The values of each discriminating property of each object, over all unions that it is an arm of."""


def tagged(api: Api, report: Report) -> Api:
    """The same description, where the arms of discriminated unions have their tags."""
    tags: _Tags = {}
    places: dict[str, Discriminator] = {}
    for schema in api.schemas:
        if isinstance(schema, Union) and schema.discriminator is not None:
            places.setdefault(schema.discriminator.property, schema.discriminator)
            _collect(api, schema, schema.discriminator, tags, report)
    arena: list[Schema] = list(api.schemas)
    for key, properties in tags.items():
        arm = arena[key]
        assert isinstance(arm, Object), "only objects are tagged"
        for name, values in properties.items():
            arm = _with_tag(arm, name, tuple(values), places[name], arena)
        arena[key] = arm
    return replace(api, schemas=tuple(arena))


def _collect(api: Api, union: Union, said: Discriminator, tags: _Tags, report: Report) -> None:
    """Adds the tags that one discriminator gives to the arms of its union."""
    claims: dict[SchemaId, list[str]] = {}
    for key, target in said.mapping.items():
        for leaf in api.leaves(target):
            claims.setdefault(leaf, []).append(key)
    for leaf in api.leaves(union):
        arm = api.schema(leaf)
        if not isinstance(arm, Object):
            _note(report, said, arm, "is no object with properties")
            continue
        values = _values(api, arm, said, claims.get(leaf, []), report)
        tags.setdefault(leaf, {}).setdefault(said.property, {}).update(dict.fromkeys(values))


def _values(api: Api, arm: Object, said: Discriminator, keys: list[str], report: Report) -> tuple[Tag, ...]:
    """The values that the discriminating property has in an arm; what the arm itself says about them comes first."""
    found = next((p for p in arm.properties if p.name == said.property), None)
    if found is None:
        if arm.extra is None:
            _note(report, said, arm, f"has no property `{said.property}`, and allows no further ones")
            return ()
        if keys:
            message = f"the branch at {arm.at} does not declare `{said.property}`: it gets the property as a constant"
            report.note("discriminator-property", message, said.at)
        return tuple(keys)
    own = _own(api.schema(found.use))
    if own is None:
        return tuple(_read(key, api.schema(found.use)) for key in keys)
    both = tuple(value for value in own if str(value) in keys)
    if not both and set(keys) - said.implied:
        _note(report, said, arm, f"allows none of the values that the mapping has for it: {', '.join(keys)}")
    return both or (own if isinstance(api.schema(found.use), Constant) else ())


def _note(report: Report, said: Discriminator, arm: Schema, why: str) -> None:
    report.note("discriminator-arm", f"the branch at {arm.at} {why}: it is told by its shape", said.at)


def _own(schema: Schema) -> tuple[Tag, ...] | None:
    """The values that a property can have by its own schema."""
    match schema:
        case Constant():
            return tuple(value for value in schema.values if not isinstance(value, float))
        case Enumeration():
            return tuple(member.value for member in schema.members)
        case _:
            return None


def _read(key: str, schema: Schema) -> Tag:
    """A key of a mapping as the property's type has it: keys are text, the property may be a number."""
    if isinstance(schema, Scalar) and schema.kind is Kind.INTEGER and key.lstrip("-").isdecimal():
        return int(key)
    if isinstance(schema, Scalar) and schema.kind is Kind.BOOLEAN and key in ("true", "false"):
        return key == "true"
    return key


def _with_tag(arm: Object, name: str, values: tuple[Tag, ...], said: Discriminator, arena: list[Schema]) -> Object:
    """An arm whose property has only these values; where they are one, the property is always there."""
    if not values:
        return arm
    old = next((p for p in arm.properties if p.name == name), None)
    found = old or Property(name, Use(SchemaId(0)), said.at)
    arena.append(Constant(found.at, values, found.doc))
    tag = replace(
        found,
        use=Use(SchemaId(len(arena) - 1)),
        required=found.required or len(values) == 1,
        default=None,
    )
    if old is None:
        return replace(arm, properties=(tag, *arm.properties))
    return replace(arm, properties=tuple(tag if p.name == name else p for p in arm.properties))
