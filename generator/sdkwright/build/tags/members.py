"""The tags of the members of discriminated unions: their own, or what the union keeps for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sdkwright.build.tags.claims import Claim
from sdkwright.build.tags.findings import note_member, tell_lost, tell_meant
from sdkwright.build.tags.giving import name_of, object_of, tag_schema, with_tag
from sdkwright.build.tags.values import Values, sharing, values_of_members
from sdkwright.model import (
    Api,
    Constant,
    Derived,
    Discriminator,
    Given,
    Object,
    Schema,
    SchemaId,
    Tag,
    Union,
    Use,
)
from sdkwright.report import Pointer, Report

_Claims = dict[tuple[SchemaId, str], dict[SchemaId, tuple[Tag, ...]]]
"""The values of a discriminating property of an object, in each union that it is a member of."""


def with_tags_of_members(api: Api, report: Report) -> Api:
    """The same description, where members have the tags that all their unions give them, and unions keep the others."""
    return _Tags(api, report).tagged()


class _Tags:
    """Gives tags to the members of unions, or to the unions that hold them."""

    def __init__(self, api: Api, report: Report) -> None:
        self._api = api
        self._report = report
        self._arena = list(api.schemas)
        self._constants: dict[tuple[SchemaId, str, tuple[Tag, ...]], Use] = {}

    def tagged(self) -> Api:
        """All unions; what a member cannot have itself is kept by the union."""
        unions = {SchemaId(i): s for i, s in enumerate(self._api.schemas) if isinstance(s, Union)}
        claims: _Claims = {}
        for key, union in unions.items():
            if union.discriminator is not None:
                for leaf, values in self._claimed(union, union.discriminator).items():
                    if values:
                        claims.setdefault((leaf, union.discriminator.property), {})[key] = values
        kept: dict[SchemaId, dict[SchemaId, Use]] = {}
        for (leaf, name), claimed in claims.items():
            member, (first, *others) = object_of(self._arena[leaf]), claimed.values()
            is_same = all(each == first for each in others)
            if _has_own(member, name, self._arena) or (_requires(member, name) and is_same):
                self._arena[leaf] = with_tag(member, name, first, _at(unions, claimed), self._arena)
                continue
            for key, values in claimed.items():
                kept.setdefault(key, {})[leaf] = self._constant(leaf, name, values, _at(unions, claimed))
        for key, union in unions.items():
            if tags := {**kept.get(key, {}), **self._of_components(union)}:
                self._arena[key] = replace(union, tags=tags)
        return replace(self._api, schemas=tuple(self._arena))

    def _of_components(self, union: Union) -> dict[SchemaId, Use]:
        """The tags of components to which their union adds something: a `Car` goes out as the `VehicleCar` that it is.

        Nobody knows a component by the class that it has there, so whoever gives one means that class.
        """
        discriminator, members = union.discriminator, {*self._api.leaves(union)}
        found: dict[SchemaId, list[Use]] = {}
        for leaf in members if discriminator is not None else ():
            member = self._arena[leaf]
            parent = member.parent.schema if isinstance(member, Object) and member.parent is not None else None
            if discriminator is None or parent is None or parent in members or not self._is_component(leaf, parent):
                continue
            tag = next((p.use for p in object_of(member).properties if p.name == discriminator.property), None)
            if tag is not None and not _has_own(object_of(self._arena[parent]), discriminator.property, self._arena):
                found.setdefault(parent, []).append(tag)
        alone = {parent: tags[0] for parent, tags in found.items() if len(tags) == 1}
        return {parent: tag for parent, tag in alone.items() if self._is_one_value(tag)}

    def _is_component(self, leaf: SchemaId, parent: SchemaId) -> bool:
        """Whether a member is a component to which its union adds something, and not a child of a base."""
        member, above = object_of(self._arena[leaf]), object_of(self._arena[parent])
        return isinstance(member.name, Derived) and isinstance(above.name, Given) and above.children is None

    def _is_one_value(self, tag: Use) -> bool:
        schema = self._arena[tag.schema]
        return isinstance(schema, Constant) and len(schema.values) == 1

    def _constant(self, leaf: SchemaId, name: str, values: tuple[Tag, ...], at: Pointer) -> Use:
        """The tag of a member as a schema, one for all unions that give it."""
        key = leaf, name, values
        if key not in self._constants:
            self._arena.append(Constant(at, values))
            self._constants[key] = Use(SchemaId(len(self._arena) - 1))
        return self._constants[key]

    def _claimed(self, union: Union, discriminator: Discriminator) -> Values:
        """The tags that one discriminator gives to the members of its union; some have none."""
        keys, name = self._claims(discriminator), discriminator.property
        claims: dict[SchemaId, Claim] = {}
        for leaf in self._api.leaves(union):
            member = self._api.schema(leaf)
            schema = tag_schema(leaf, name, self._api.schemas)
            if not isinstance(member, Object):
                why = "is no object with properties: it is told by its shape"
                note_member(self._report, discriminator.at, member, why)
            elif schema is None and member.extra is None:
                why = f"has no property `{name}`, and allows no further ones: it is told by its shape"
                note_member(self._report, discriminator.at, member, why)
            else:
                said = tuple(keys.get(leaf, ()))
                claims[leaf] = Claim(said, discriminator.implied.issuperset(said), schema)
        found = values_of_members(claims, name_of(union))
        self._tell(discriminator.at, claims, found)
        return found

    def _tell(self, at: Pointer, claims: Mapping[SchemaId, Claim], found: Values) -> None:
        """What a careful reader would like to know of values that stand nowhere, and of those that stand elsewhere."""
        for leaf, claim in claims.items():
            if claim.allowed is not None and not claim.exact and not claim.is_implied:
                keys = ", ".join(claim.keys)
                why = f"allows none of the values that the mapping has for it: {keys}"
                note_member(self._report, at, self._api.schemas[leaf], why)
        tell_meant(self._report, at, claims, found)
        lost = (leaf for leaf in sharing(claims) if claims[leaf].is_implied and claims[leaf].keys and not found[leaf])
        so = "so that their schemas are told by their shapes"
        tell_lost(self._report, {leaf: claims[leaf] for leaf in sorted(lost)}, so=so)

    def _claims(self, discriminator: Discriminator) -> Mapping[SchemaId, list[str]]:
        """The values of members; what else is said of one goes before the name of a union that it is in."""
        claims: dict[SchemaId, dict[str, bool]] = {}
        for key, target in discriminator.mapping.items():
            told = self._told_inside(target, discriminator) if key in discriminator.implied else ()
            for leaf in self._api.leaves(target):
                if leaf not in told:
                    claims.setdefault(leaf, {})[key] = key in discriminator.implied
        return {leaf: [key for key in told if told[key] == all(told.values())] for leaf, told in claims.items()}

    def _told_inside(self, target: SchemaId, discriminator: Discriminator) -> frozenset[SchemaId]:
        """The members of a union within another one that it tells apart by the same property."""
        union = self._api.schema(target)
        found = self._api.unions(union) if isinstance(union, Union) else ()
        same = (each for each in found if each.discriminator and each.discriminator.property == discriminator.property)
        return frozenset(leaf for each in same for leaf in self._api.leaves(each))


def _at(unions: Mapping[SchemaId, Union], told: Mapping[SchemaId, object]) -> Pointer:
    said = unions[next(iter(told))].discriminator
    assert said is not None, "only a discriminator claims"
    return said.at


def _has_own(member: Object, name: str, arena: Sequence[Schema]) -> bool:
    """Whether a member itself says that its property is a constant."""
    return any(p.name == name and isinstance(arena[p.use.schema], Constant) for p in member.properties)


def _requires(member: Object, name: str) -> bool:
    return any(p.name == name and p.required for p in member.properties)
