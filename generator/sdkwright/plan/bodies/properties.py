"""A body that is an object, or one of several objects -> the properties that a caller gives, as lists to choose from.

```
an object                             one list: its properties
oneOf, anyOf, or unions of unions     a list for each member; together they are the method's overloads
anyOf or oneOf of `required` alone    a list for each set that is required
anyOf whose members nothing tells apart  a value may be several members at once: each list has all properties, and
                                      requires those of its member
```
A union stays one argument, whose type says it all, where a member is no object with properties (a map, a list) and
where the signatures would be too long to read: more than 16 members, or 160 arguments in all of them. A base of so many
kinds gives its own properties, if no kind asks for more.

What tells the members apart must be given, as the `Literal` of each member. A constant that is the same in all members,
or that follows from what else is given, need not be: the runtime adds it (`Implied`). Members that ask for the same
properties and differ only in their types are one list. A list comes before one that also takes all that it takes, since
nothing would ever come to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.model import (
    NO_DOC,
    Api,
    Constant,
    Object,
    Property,
    Schema,
    SchemaId,
    Union,
    Use,
)
from sdkwright.model.choices import deciding_properties
from sdkwright.plan.bodies.further import DOC, FURTHER, takes_further
from sdkwright.plan.bodies.members import BodyMember, Implied, Part, Spread, Value

_MOST_ARMS, _MOST_ARGUMENTS = 16, 160


def spread(use: Use, api: Api, *, required: bool, explicit: bool = False) -> Spread | None:
    """The properties of a body; None for a body that is one argument. An explicit one sends no constant by itself."""
    found = _objects(use, api)
    if not found:
        return None
    objects = tuple(found.values())
    whole, members = api.schema(use), _tagged(api.schema(use), found, api)
    if len(members) == 1:
        members = list(_needing(members[0], objects[0]))
    if len(members) == 1:
        return _alone(members[0], required=required, explicit=explicit)
    if len(members) > _MOST_ARMS or sum(map(len, members)) > _MOST_ARGUMENTS:
        return _base_alone(whole, members, api, required=required) if isinstance(whole, Object) else None
    tags = frozenset(_told_by(whole))
    several = isinstance(whole, Union) and not tags and _may_be_several(whole, api)
    several = several and all(each.extra is not None for each in objects)
    return _choice(_together(members) if several else members, tags, required=required, explicit=explicit)


def _base_alone(base: Object, kinds: list[dict[str, Part]], api: Api, *, required: bool) -> Spread | None:
    """What a base of many kinds has itself; None where a kind asks for more, which no argument would be there for."""
    own = _member(base, api)
    asked = {part.name for kind in kinds for part in kind.values() if part.required}
    return None if asked - own.keys() else _alone(own, required=required, explicit=True)


# ---------------------------------------------------------------------------------------------- members


def _needing(member: dict[str, Part], schema: Object) -> Iterator[dict[str, Part]]:
    """An object of which one of several sets of properties is required, as a list for each of them."""
    for needs in schema.needs if len(schema.needs) <= _MOST_ARMS else ((),):
        yield {name: replace(part, required=part.required or name in needs) for name, part in member.items()}
    if not schema.needs:
        yield member


def _objects(use: Use, api: Api) -> dict[SchemaId, Object] | None:
    """What a body may be, null apart, of a base its kinds, and itself where some values are of no kind.

    None where one is no object, or holds itself as a member.
    """
    several: dict[SchemaId, Object | Union] = {}
    found, bases = dict[SchemaId, Object](), dict[SchemaId, Object]()
    waiting = [use]
    while waiting:
        member = waiting.pop()
        schema = api.schema(member)
        if not isinstance(schema, (Object, Union)):
            return None
        if isinstance(schema, Object) and schema.children is None:
            found[member.schema] = schema
        elif member.schema not in several:
            several[member.schema] = schema
            waiting += reversed(_inside(schema))
            if isinstance(schema, Object) and schema.children is not None and schema.children.rest is not None:
                bases[member.schema] = schema
    return None if _holds_itself(several) else found | bases


def _holds_itself(several: Mapping[SchemaId, Object | Union]) -> bool:
    """Whether one of these is a member of its own, or of a member's: what is left without those that are none."""
    inner = {
        key: {member.schema for member in _inside(one) if member.schema in several} for key, one in several.items()
    }
    users: dict[SchemaId, list[SchemaId]] = {}
    for key, members in inner.items():
        for member in members:
            users.setdefault(member, []).append(key)
    left = {key: len(members) for key, members in inner.items()}
    ended = [key for key, count in left.items() if not count]
    for key in ended:
        for user in users.get(key, ()):
            left[user] -= 1
            if not left[user]:
                ended.append(user)
    return len(ended) < len(several)


def _inside(schema: Object | Union) -> tuple[Use, ...]:
    """The members of a union, and the kinds of a base."""
    if isinstance(schema, Union):
        return schema.members
    return tuple(schema.children.kinds.values()) if schema.children is not None else ()


def _tagged(whole: Schema, objects: Mapping[SchemaId, Object], api: Api) -> list[dict[str, Part]]:
    """What each of several objects takes, with the tag that it has where it stands."""
    members = {key: _member(schema, api) | _rest(schema, api) for key, schema in objects.items()}
    for union in api.unions(whole) if isinstance(whole, Union) else ():
        for key, use in union.tags.items():
            assert union.discriminator is not None, "only a discriminator gives tags"
            name, schema = union.discriminator.property, api.schema(use)
            if key in members and isinstance(schema, Constant):
                tag = Part(name, (use,), schema.at, required=True, values=schema.values)
                members[key] = {name: tag} | members[key] | {name: tag}
    return list(members.values())


def _member(schema: Object, api: Api) -> dict[str, Part]:
    member = {prop.name: _part(prop, api) for prop in schema.properties if not prop.read_only}
    if takes_further(schema) and schema.extra is not None:
        member[FURTHER] = Part(FURTHER, (schema.extra,), schema.at / "additionalProperties", required=False, doc=DOC)
    return member


def _rest(schema: Object, api: Api) -> dict[str, Part]:
    """The tag of a base beside its kinds, which has the values that are of no kind."""
    if schema.children is None or schema.children.rest is None:
        return {}
    rest = schema.children.rest
    return {p.name: _part(replace(p, use=rest), api) for p in schema.properties if p.name == schema.children.property}


def _part(prop: Property, api: Api) -> Part:
    schema = api.schema(prop.use)
    values = schema.values if isinstance(schema, Constant) and not prop.use.nullable else ()
    return Part(prop.name, (prop.use,), prop.at, prop.required, prop.doc, values, by_tag=prop.by_tag)


def _may_be_several(union: Union, api: Api) -> bool:
    """Whether a value may have several shapes of a union at once, and of every union in it."""
    waiting, seen = [union], set[SchemaId]()
    while waiting:
        each = waiting.pop()
        if not each.may_be_several:
            return False
        inner = [(member.schema, schema) for member in each.members if isinstance(schema := api.schema(member), Union)]
        waiting += [schema for key, schema in inner if key not in seen]
        seen |= {key for key, _ in inner}
    return True


def _told_by(whole: Schema) -> Iterator[str]:
    """The properties whose values decide what a body is."""
    if isinstance(whole, Union):
        yield from deciding_properties(whole.choice)
    if isinstance(whole, Object) and whole.children is not None:
        yield whole.children.property


# --------------------------------------------------------------------------------------------- lists


def _alone(member: BodyMember, *, required: bool, explicit: bool) -> Spread:
    """The one list of an object; if the whole body can be left out, so can each of its properties."""
    constants = {} if explicit else _constants(member)
    implied = (Implied({}, constants),) if constants else ()
    if required:
        return Spread(tuple(replace(p, constant=constants.get(name)) for name, p in member.items()), implied=implied)
    return Spread(tuple(replace(part, required=False) for part in member.values()), implied=implied)


def _choice(members: list[dict[str, Part]], tags: frozenset[str], *, required: bool, explicit: bool) -> Spread:
    """The lists of a union."""
    members = _alike(members)
    if len(members) == 1:
        return _alone(members[0], required=required, explicit=explicit)
    common, implied = {} if explicit else _common(members), list[Implied]()
    members = [_with_constants(member, common if required else {}, common) for member in members]
    if common:
        implied.append(Implied({}, common))
    for index, member in enumerate(members):
        others = [other for other in members if other is not member]
        if not explicit and (follows := _implied_constants(member, others, tags)):
            members[index] = _with_constants(member, {}, follows)
            implied.append(Implied({n: p.values for n, p in members[index].items() if not p.may_be_omitted}, follows))
    lists = _narrow_first(members)
    if not required and not any(all(part.may_be_omitted for part in member.values()) for member in lists):
        lists.insert(0, {})
    parts = tuple(_merged(name, lists) for name in _names(members))
    return Spread(parts, tuple(tuple(member.values()) for member in lists), tuple(implied))


def _with_constants(member: BodyMember, sent: Mapping[str, Value], omitted: Mapping[str, Value]) -> dict[str, Part]:
    """The member, where some constants are sent by themselves, and the others that are omitted by the runtime."""
    kept = {name: replace(part, required=part.required and name not in omitted) for name, part in member.items()}
    return kept | {name: replace(member[name], constant=value) for name, value in sent.items()}


def _together(members: list[dict[str, Part]]) -> list[dict[str, Part]]:
    """Members of which a value may be several: each takes what all others take; what asks for more than one goes."""
    needs = [frozenset(name for name, part in member.items() if part.required) for member in members]
    fewest = [need for need in dict.fromkeys(needs) if not any(other < need for other in needs)]
    names = _names(members)
    parts = {name: _merged(name, members) for name in names}
    return [{name: replace(parts[name], required=name in need) for name in names} for need in fewest]


def _names(members: list[dict[str, Part]]) -> list[str]:
    """The names of all properties in their order, what stands for further ones last."""
    return sorted(dict.fromkeys(name for member in members for name in member), key=lambda name: name is FURTHER)


def _merged(name: str, members: list[dict[str, Part]]) -> Part:
    """A property as it is in any member; it must be given where it is in all of them, and required."""
    found = [member[name] for member in members if name in member]
    values = tuple(dict.fromkeys(value for part in found for value in part.values))
    return replace(
        found[0],
        uses=tuple(dict.fromkeys(use for part in found for use in part.uses)),
        required=len(found) == len(members) and all(part.required for part in found),
        doc=next((part.doc for part in found if part.doc != NO_DOC), NO_DOC),
        values=values if all(part.values for part in found) else (),
    )


def _alike(members: list[dict[str, Part]]) -> list[dict[str, Part]]:
    """The members, those as one that ask for the same, whatever types it has."""
    groups: dict[frozenset[tuple[object, ...]], list[dict[str, Part]]] = {}
    for member in members:
        key = frozenset((name, part.required, frozenset(map(repr, part.values))) for name, part in member.items())
        groups.setdefault(key, []).append(member)
    return [{name: _merged(name, group) for name in group[0]} for group in groups.values()]


# ----------------------------------------------------------------------------------------- constants


def _constants(member: BodyMember) -> dict[str, Value]:
    fixed = {name: part for name, part in member.items() if part.required and part.values}
    return {name: part.values[0] for name, part in fixed.items() if len(part.values) == 1 or part.by_tag}


def _common(members: list[dict[str, Part]]) -> dict[str, Value]:
    """The constants that all members have, with one value."""
    first, *others = (_constants(member) for member in members)
    return {name: value for name, value in first.items() if all(_is(other.get(name), value) for other in others)}


def _is(one: Value | None, other: Value) -> bool:
    """Whether two constants are the same in JSON, where true is not 1."""
    return type(one) is type(other) and one == other


def _implied_constants(member: BodyMember, others: list[dict[str, Part]], tags: frozenset[str]) -> dict[str, Value]:
    """The constants of a member that follow from what else must be given: no other member takes all of that.

    A boolean is given all the same: it may be what asks for a stream.
    """
    free = (name for name in member if name not in tags and member[name].constant is None)
    found = _constants(member)
    constants = {name: found[name] for name in free if name in found and not isinstance(found[name], bool)}
    given = {name: part for name, part in member.items() if not part.may_be_omitted and name not in constants}
    told = all(any(_differs(part, other.get(name)) for name, part in given.items()) for other in others)
    return constants if told else {}


def _differs(part: Part, other: Part | None) -> bool:
    """Whether who gives one property cannot mean the other."""
    if other is None:
        return True
    return bool(part.literals and other.literals) and not part.literals & other.literals


# --------------------------------------------------------------------------------------------- order


def _narrow_first(members: list[dict[str, Part]]) -> list[dict[str, Part]]:
    """In their order, but each before the first that takes all that it takes."""
    ordered: list[dict[str, Part]] = []
    for member in members:
        place = next((index for index, other in enumerate(ordered) if _hides(other, member)), len(ordered))
        ordered.insert(place, member)
    return ordered


def _hides(one: BodyMember, other: BodyMember) -> bool:
    """Whether one member may be found to take all that the other takes."""
    needs = {name for name, part in one.items() if not part.may_be_omitted}
    needed = {name for name, part in other.items() if not part.may_be_omitted}
    return one.keys() >= other.keys() and needs <= needed and all(_is_wider(one[name], other[name]) for name in other)


def _is_wider(one: Part, other: Part) -> bool:
    return not one.literals or (bool(other.literals) and one.literals >= other.literals)
