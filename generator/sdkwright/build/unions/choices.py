"""Api -> Api: every union gets the choice that tells its members apart, when the whole arena is known.

The order is that of certainty: the JSON type, the discriminator, a property with other values in each member, a
required property that only one member has; what is left is tried. `tags` has made constants of what discriminators say
before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from sdkwright.build.schemas.tidy import tidied
from sdkwright.build.tags import tagged
from sdkwright.build.tags.read_names import with_read_names
from sdkwright.model import (
    Anything,
    Api,
    Array,
    ByDiscriminator,
    ByProperty,
    ByType,
    ByValue,
    Choice,
    Constant,
    Enumeration,
    Kind,
    Map,
    Object,
    Only,
    Scalar,
    Schema,
    SchemaId,
    Tag,
    Trial,
    Tuple,
    Union,
)
from sdkwright.report import Report

_TYPES = ("string", "number", "boolean", "array", "object")
_KINDS = {Kind.STRING: "string", Kind.INTEGER: "number", Kind.NUMBER: "number", Kind.BOOLEAN: "boolean"}


def decide(api: Api, report: Report) -> Api:
    """The same description, with a choice in each union, and with tags in the members of discriminated ones."""
    tidy = tidied(api)
    api = with_read_names(tagged(tidy, report), tidy)
    schemas = tuple(replace(s, choice=_Union(api, s).choice()) if isinstance(s, Union) else s for s in api.schemas)
    return replace(api, schemas=schemas)


class _Union:
    """One union while its choice is worked out."""

    def __init__(self, api: Api, union: Union) -> None:
        self._api = api
        self._union = union
        self._kept = _kept(api, union)
        self._also = _also(api, union)

    def choice(self) -> Choice:
        """By JSON type first; among objects it goes on."""
        members = tuple(self._api.leaves(self._union))
        found = {kind: [member for member in members if kind in _types(self._api.schema(member))] for kind in _TYPES}
        kinds = {kind: some for kind, some in found.items() if some}
        if len(kinds) == 1 and "object" in kinds:
            return self._objects(members, frozenset())
        if len(kinds) == 1:
            return _tried(members)
        objects = self._objects(kinds.pop("object"), frozenset()) if "object" in kinds else None
        tried = {kind: _tried(some) for kind, some in kinds.items()}
        return ByType(tried if objects is None else {**tried, "object": objects})

    def _objects(self, members: Sequence[SchemaId], asked: frozenset[str]) -> Choice:
        """By the property whose values tell most, else by properties that only one member has."""
        if len(members) == 1:
            return Only(members[0])
        closed = {member: _values(self._api, member, Constant) | self._kept.get(member, {}) for member in members}
        name = _most_telling(closed, asked) or self._telling_enum(members, asked)
        if name is None:
            return self._by_property(members)
        listed = {member: _values(self._api, member, Enumeration) for member in members}
        found = {member: closed[member].get(name) or listed[member].get(name, ()) for member in members}
        groups: dict[Tag, list[SchemaId]] = {}
        for member, values in found.items():
            for value in (*values, *self._also.get(member, {}).get(name, ())):
                groups.setdefault(value, []).append(member)
        tags = {value: self._objects(group, asked | {name}) for value, group in groups.items()}
        others = [member for member, values in found.items() if not values]
        rest = self._objects(others, asked | {name}) if others else None
        if not any(closed[member].get(name) for member in members):
            rest = Trial(tuple(members))  # an enumeration may have a value more, in any of them
        discriminator = self._union.discriminator
        if discriminator is not None and discriminator.property == name:
            return ByDiscriminator(name, tags, discriminator.at, rest)
        return ByValue(name, tags, rest)

    def _telling_enum(self, members: Sequence[SchemaId], asked: frozenset[str]) -> str | None:
        """A property that is an enumeration in all members, where no value is in two of them."""
        api = self._api
        found = {member: _values(api, member, Enumeration) | _values(api, member, Constant) for member in members}
        for name in found[members[0]].keys() - asked:
            lists = [values.get(name, ()) for values in found.values()]
            if all(lists) and sum(map(len, lists)) == len({value for values in lists for value in values}):
                return name
        return None

    def _by_property(self, members: Sequence[SchemaId]) -> Choice:
        objects = {member: s for member in members if isinstance(s := self._api.schema(member), Object)}
        count = Counter(p.name for schema in objects.values() for p in schema.properties)
        own = {
            member: tuple(p.name for p in schema.properties if p.required and not p.write_only and count[p.name] == 1)
            for member, schema in objects.items()
        }
        some = sum(1 for properties in own.values() if properties)
        return ByProperty(own) if len(objects) == len(members) and some >= len(members) - 1 else Trial(tuple(members))


def _most_telling(found: Mapping[SchemaId, Mapping[str, tuple[Tag, ...]]], asked: frozenset[str]) -> str | None:
    """The constant that most members have, and that differs most between them; None where none tells members apart."""
    best, most = None, (0, 0)
    for name in dict.fromkeys(name for values in found.values() for name in values if name not in asked):
        having = {member: values[name] for member, values in found.items() if name in values}
        members: dict[Tag, dict[SchemaId, None]] = {}
        for member, listed in having.items():
            for value in listed:
                members.setdefault(value, {})[member] = None
        groups = set(map(tuple, members.values()))
        score = len(having), len(groups)
        if (len(groups) > 1 or len(having) < len(found)) and score > most:
            best, most = name, score
    return best


def _kept(api: Api, union: Union) -> dict[SchemaId, dict[str, tuple[Tag, ...]]]:
    """The tags that members have in this union, or in one that is a member of it."""
    found: dict[SchemaId, dict[str, tuple[Tag, ...]]] = {}
    for each in api.unions(union):
        for member, use in each.tags.items():
            assert each.discriminator is not None, "only a discriminator gives tags"
            found.setdefault(member, {})[each.discriminator.property] = tuple(_tags(api.schema(use)))
    return found


def _also(api: Api, union: Union) -> dict[SchemaId, dict[str, tuple[str, ...]]]:
    """The values of the same that are only read."""
    found: dict[SchemaId, dict[str, tuple[str, ...]]] = {}
    for each in api.unions(union):
        for member, names in each.also.items():
            assert each.discriminator is not None, "only a discriminator gives names"
            values = found.setdefault(member, {})
            values[each.discriminator.property] = (*values.get(each.discriminator.property, ()), *names)
    return found


def _values(api: Api, member: SchemaId, kind: type[Constant] | type[Enumeration]) -> dict[str, tuple[Tag, ...]]:
    """The properties of a member that have only certain values."""
    schema = api.schema(member)
    properties = schema.properties if isinstance(schema, Object) else ()
    found = ((p.name, api.schema(p.use)) for p in properties)
    return {name: tuple(_tags(s)) for name, s in found if isinstance(s, kind) and all(_tags(s))}


def _tags(schema: Schema) -> Iterator[Tag]:
    match schema:
        case Constant():
            yield from (value for value in schema.values if not isinstance(value, float))
        case Enumeration():
            yield from (member.value for member in schema.members)
        case _:
            return


def _tried(members: Sequence[SchemaId]) -> Choice:
    return Only(members[0]) if len(members) == 1 else Trial(tuple(members))


def _types(schema: Schema) -> frozenset[str]:
    """The JSON types that a schema allows, null apart."""
    match schema:
        case Anything():
            return frozenset(_TYPES)
        case Scalar():
            return frozenset({_KINDS[schema.kind]} if schema.kind in _KINDS else ())
        case Enumeration():
            return frozenset({_KINDS[schema.kind]})
        case Constant():
            return frozenset(_type(value) for value in schema.values)
        case Array() | Tuple():
            return frozenset({"array"})
        case Map() | Object():
            return frozenset({"object"})
        case Union():
            raise AssertionError(f"{schema.at} is no leaf")
        case _:
            assert_never(schema)


def _type(value: str | float) -> str:
    if isinstance(value, bool):
        return "boolean"
    return "string" if isinstance(value, str) else "number"
