"""What discriminators say of the schemas that they tell apart.

```
Dog, by allOf a child of Pet       kind: Literal["dog"] = "dog", since a Dog is one wherever it goes
a branch that says it itself       kind: Literal["cat"] = "cat", its own constant
a branch that requires `kind`      the same, if every union that holds it gives it the same value
any other branch                   stays as it is described, and the union keeps its tag
```
So nobody needs to write a tag, a checker can narrow by it, and no request has a property that only a union asks for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sdkwright.build.inheritance import ancestors
from sdkwright.model import (
    Api,
    Children,
    Constant,
    Derived,
    Discriminator,
    Enumeration,
    Given,
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
from sdkwright.parse import whole
from sdkwright.report import Pointer, Report

_Claims = dict[tuple[SchemaId, str], dict[SchemaId, tuple[Tag, ...]]]
"""The values of a discriminating property of an object, in each union that it is a member of."""


def tagged(api: Api, report: Report) -> Api:
    """The same description, where children and the members of discriminated unions have their tags."""
    return _Tags(inherited(api, report), report).tagged()


# -------------------------------------------------------------------------------------------- inheritance


def inherited(api: Api, report: Report) -> Api:
    """The same description, where each child has its tag, and each base the children that inherit from it."""
    arena = list(api.schemas)
    for key, base in enumerate(api.schemas):
        if isinstance(base, Object) and base.children is not None:
            kinds = dict(_kinds(SchemaId(key), base.children, api, arena, report))
            found = {use.schema for use in kinds.values()}
            also = {n: use for n, use in base.children.also.items() if use.schema in found and n not in kinds}
            children = replace(base.children, kinds=kinds, also=also) if kinds else None
            arena[key] = replace(_object(arena[key]), children=children)
    return replace(api, schemas=tuple(arena))


def _kinds(
    key: SchemaId, children: Children, api: Api, arena: list[Schema], report: Report
) -> Iterator[tuple[Tag, Use]]:
    """The children of a base by their values, after each got its tag."""
    claims: dict[SchemaId, list[str]] = {}
    for value, child in children.kinds.items():
        for leaf in api.leaves(child):
            claims.setdefault(leaf, []).append(str(value))
    for leaf, keys in claims.items():
        heir = arena[leaf]
        if not isinstance(heir, Object) or key not in ancestors(leaf, arena):
            _note(report, children, heir, "does not inherit from this schema: what has its value stays as it is")
            continue
        values = _values(heir, children, keys, arena, report)
        arena[leaf] = _with_tag(heir, children.property, values, children.at, arena)
        yield from ((value, Use(leaf)) for value in values)


# ------------------------------------------------------------------------------------------------- unions


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
                for leaf, values in self._claimed(union, union.discriminator):
                    claims.setdefault((leaf, union.discriminator.property), {})[key] = values
        kept: dict[SchemaId, dict[SchemaId, Use]] = {}
        for (leaf, name), claimed in claims.items():
            member, (first, *others) = _object(self._arena[leaf]), claimed.values()
            is_same = all(each == first for each in others)
            if _has_own(member, name, self._arena) or (_requires(member, name) and is_same):
                self._arena[leaf] = _with_tag(member, name, first, _at(unions, claimed), self._arena)
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
            tag = next((p.use for p in _object(member).properties if p.name == discriminator.property), None)
            if tag is not None and not _has_own(_object(self._arena[parent]), discriminator.property, self._arena):
                found.setdefault(parent, []).append(tag)
        alone = {parent: tags[0] for parent, tags in found.items() if len(tags) == 1}
        return {parent: tag for parent, tag in alone.items() if self._is_one_value(tag)}

    def _is_component(self, leaf: SchemaId, parent: SchemaId) -> bool:
        """Whether a member is a component to which its union adds something, and not a child of a base."""
        member, above = _object(self._arena[leaf]), _object(self._arena[parent])
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

    def _claimed(self, union: Union, discriminator: Discriminator) -> Iterator[tuple[SchemaId, tuple[Tag, ...]]]:
        """The tags that one discriminator gives to the members of its union."""
        claims = self._claims(discriminator)
        for leaf in self._api.leaves(union):
            member = self._api.schema(leaf)
            if not isinstance(member, Object):
                _note(self._report, discriminator, member, "is no object with properties: it is told by its shape")
                continue
            values = _values(member, discriminator, claims.get(leaf, []), self._arena, self._report)
            if values:
                yield leaf, values


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


def _object(schema: Schema) -> Object:
    assert isinstance(schema, Object), "only objects are tagged"
    return schema


def _has_own(member: Object, name: str, arena: Sequence[Schema]) -> bool:
    """Whether a member itself says that its property is a constant."""
    return any(p.name == name and isinstance(arena[p.use.schema], Constant) for p in member.properties)


def _requires(member: Object, name: str) -> bool:
    return any(p.name == name and p.required for p in member.properties)


# -------------------------------------------------------------------------------------------------- values


def _values(
    member: Object, union_tags: Discriminator | Children, keys: list[str], arena: Sequence[Schema], report: Report
) -> tuple[Tag, ...]:
    """The values that the discriminating property has in a member; what the member itself says comes first."""
    found = next((p for p in member.properties if p.name == union_tags.property), None)
    if found is None:
        if member.extra is None and isinstance(union_tags, Discriminator):
            why = f"has no property `{union_tags.property}`, and allows no further ones: it is told by its shape"
            _note(report, union_tags, member, why)
            return ()
        return tuple(keys)
    schema = arena[found.use.schema]
    own = own_values(schema)
    if own is None:
        return tuple(_read(key, schema) for key in keys)
    both = tuple(value for value in own if str(value) in keys)
    if not both and set(keys) - union_tags.implied:
        _note(report, union_tags, member, f"allows none of the values that the mapping has for it: {', '.join(keys)}")
    return both or (own if isinstance(schema, Constant) else ())


def _note(report: Report, discriminator: Discriminator | Children, member: Schema, why: str) -> None:
    report.note("discriminator-member", f"the branch at {member.at} {why}", discriminator.at)


def own_values(schema: Schema) -> tuple[Tag, ...] | None:
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
    if isinstance(schema, Scalar) and schema.kind is Kind.INTEGER and (number := whole(key)) is not None:
        return number
    if isinstance(schema, Scalar) and schema.kind is Kind.BOOLEAN and key in ("true", "false"):
        return key == "true"
    return key


def _with_tag(member: Object, name: str, values: tuple[Tag, ...], at: Pointer, arena: list[Schema]) -> Object:
    """A member whose property has only these values; where they are one, the property is always there."""
    if not values:
        return member
    old = next((p for p in member.properties if p.name == name), None)
    found = old or Property(name, Use(SchemaId(0)), at)
    arena.append(Constant(found.at, values, found.doc))
    tag = replace(
        found,
        use=Use(SchemaId(len(arena) - 1)),
        required=found.required or len(values) == 1,
        default=None,
        by_tag=old is not None and not found.required and len(values) == 1,
    )
    if old is None:
        return replace(member, properties=(tag, *member.properties))
    return replace(member, properties=tuple(tag if p.name == name else p for p in member.properties))
