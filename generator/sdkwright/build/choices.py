"""Api -> Api: every union gets the choice that tells its arms apart, when the whole arena is known.

The order is that of certainty: the JSON type, the discriminator, a property with other values in each arm, a required
property that only one arm has; what is left is tried. `tags` has made constants of what discriminators say before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from sdkwright.build.tags import tagged
from sdkwright.build.tidy import tidied
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
    """The same description, with a choice in each union, and with tags in the arms of those that are discriminated."""
    api = tagged(tidied(api), report)
    schemas = tuple(replace(s, choice=_Union(api, s).choice()) if isinstance(s, Union) else s for s in api.schemas)
    return replace(api, schemas=schemas)


class _Union:
    """One union while its choice is worked out."""

    def __init__(self, api: Api, union: Union) -> None:
        self._api = api
        self._union = union
        self._kept = _kept(api, union)

    def choice(self) -> Choice:
        """By JSON type first; among objects it goes on."""
        arms = tuple(self._api.leaves(self._union))
        found = {kind: [arm for arm in arms if kind in _types(self._api.schema(arm))] for kind in _TYPES}
        kinds = {kind: some for kind, some in found.items() if some}
        if len(kinds) == 1 and "object" in kinds:
            return self._objects(arms, frozenset())
        if len(kinds) == 1:
            return _tried(arms)
        objects = self._objects(kinds.pop("object"), frozenset()) if "object" in kinds else None
        tried = {kind: _tried(some) for kind, some in kinds.items()}
        return ByType(tried if objects is None else {**tried, "object": objects})

    def _objects(self, arms: Sequence[SchemaId], asked: frozenset[str]) -> Choice:
        """By the property whose values tell most, else by properties that only one arm has."""
        if len(arms) == 1:
            return Only(arms[0])
        closed = {arm: _values(self._api, arm, Constant) | self._kept.get(arm, {}) for arm in arms}
        name = _most_telling(closed, asked) or self._telling_enum(arms, asked)
        if name is None:
            return self._by_property(arms)
        found = {arm: closed[arm].get(name) or _values(self._api, arm, Enumeration).get(name, ()) for arm in arms}
        groups: dict[Tag, list[SchemaId]] = {}
        for arm, values in found.items():
            for value in values:
                groups.setdefault(value, []).append(arm)
        tags = {value: self._objects(group, asked | {name}) for value, group in groups.items()}
        others = [arm for arm, values in found.items() if not values]
        rest = self._objects(others, asked | {name}) if others else None
        if not any(closed[arm].get(name) for arm in arms):
            rest = Trial(tuple(arms))  # an enumeration may have a value more, in any of them
        said = self._union.discriminator
        if said is not None and said.property == name:
            return ByDiscriminator(name, tags, said.at, rest)
        return ByValue(name, tags, rest)

    def _telling_enum(self, arms: Sequence[SchemaId], asked: frozenset[str]) -> str | None:
        """A property that is an enumeration in all arms, where no value is in two of them."""
        found = {arm: _values(self._api, arm, Enumeration) | _values(self._api, arm, Constant) for arm in arms}
        for name in found[arms[0]].keys() - asked:
            lists = [values.get(name, ()) for values in found.values()]
            if all(lists) and sum(map(len, lists)) == len({value for values in lists for value in values}):
                return name
        return None

    def _by_property(self, arms: Sequence[SchemaId]) -> Choice:
        objects = {arm: s for arm in arms if isinstance(s := self._api.schema(arm), Object)}
        count = Counter(p.name for schema in objects.values() for p in schema.properties)
        own = {
            arm: tuple(p.name for p in schema.properties if p.required and not p.write_only and count[p.name] == 1)
            for arm, schema in objects.items()
        }
        told = sum(1 for properties in own.values() if properties)
        return ByProperty(own) if len(objects) == len(arms) and told >= len(arms) - 1 else Trial(tuple(arms))


def _most_telling(found: Mapping[SchemaId, Mapping[str, tuple[Tag, ...]]], asked: frozenset[str]) -> str | None:
    """The constant that most arms have, and that differs most between them; None where none tells arms apart."""
    best, most = None, (0, 0)
    for name in dict.fromkeys(name for values in found.values() for name in values if name not in asked):
        having = {arm: values[name] for arm, values in found.items() if name in values}
        arms: dict[Tag, dict[SchemaId, None]] = {}
        for arm, listed in having.items():
            for value in listed:
                arms.setdefault(value, {})[arm] = None
        groups = set(map(tuple, arms.values()))
        score = len(having), len(groups)
        if (len(groups) > 1 or len(having) < len(found)) and score > most:
            best, most = name, score
    return best


def _kept(api: Api, union: Union) -> dict[SchemaId, dict[str, tuple[Tag, ...]]]:
    """The tags that arms have in this union, or in one that is an arm of it."""
    found: dict[SchemaId, dict[str, tuple[Tag, ...]]] = {}
    for each in api.unions(union):
        for arm, use in each.tags.items():
            assert each.discriminator is not None, "only a discriminator gives tags"
            found.setdefault(arm, {})[each.discriminator.property] = tuple(_tags(api.schema(use)))
    return found


def _values(api: Api, arm: SchemaId, kind: type[Constant] | type[Enumeration]) -> dict[str, tuple[Tag, ...]]:
    """The properties of an arm that have only certain values."""
    schema = api.schema(arm)
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


def _tried(arms: Sequence[SchemaId]) -> Choice:
    return Only(arms[0]) if len(arms) == 1 else Trial(tuple(arms))


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
