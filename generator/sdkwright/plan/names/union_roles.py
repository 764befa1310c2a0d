"""What tells a member of a union from the others, so that it is called after that and not after its number.

```
the only class of the union      nothing: `Color | str` needs one name
its title                        AutoChunkingStrategy
the value of its tag             {event: thread.run.created}     -> ThreadRunCreated
what it inherits from            allOf: [Rule, ...]              -> Rule
a property that no other has     {requested_team: ...}           -> RequestedTeam
a value that no other may have   {status: completed}             -> Completed, beside {status: queued, running}
what a property is in it         {labels: [string]}              -> StringLabels, beside {labels: [object]}
nothing, and it is the only one  nothing
its place                        2
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.model import (
    Api,
    Array,
    Constant,
    Derived,
    Enumeration,
    Given,
    Map,
    Named,
    Object,
    Scalar,
    SchemaId,
    Union,
)


@dataclass(frozen=True, slots=True)
class Role:
    """What a member is in its union."""

    text: str
    """What it is called, empty where its union says it all."""
    rule: str
    """The rule by which it is called so, for people."""


def union_roles(union: Union, api: Api) -> Mapping[SchemaId, Role]:
    """The roles of members that have no name of their own; the others are told by theirs."""
    own = [m.schema for m in union.members if _is_of(api, m.schema, union)]
    inside = [key for key in own if isinstance(api.schemas[key], (Array, Map))]
    classes = [key for key in own if isinstance(api.schemas[key], (Object, Enumeration))]
    found = {key: Role("", "as the union is called, a list") for key in inside}
    every = [key for key in api.leaves(union) if isinstance(api.schemas[key], (Object, Enumeration))]
    is_free = isinstance(union.name, Derived)
    if len(every) == 1 and classes == every and (is_free or open_enumeration(union, api) is not None):
        return found | {classes[0]: Role("", "as the only class")}
    for rule, text in _RULES:
        left = [key for key in classes if key not in found]
        told = {key: text(key, left, every, union, api) for key in left}
        often = Counter(told.values())
        found |= {key: Role(name, rule) for key, name in told.items() if name and often[name] == 1}
    left = [key for key in classes if key not in found]
    if len(left) == 1 and is_free:
        found[left[0]] = Role("", "as the member that nothing tells apart")
    return found


def open_enumeration(union: Union, api: Api) -> SchemaId | None:
    """The enumeration of a component that is one or any other text: one class, for an enumeration is open anyway."""
    members = [(member.schema, api.schemas[member.schema]) for member in union.members]
    listed = [(key, schema) for key, schema in members if isinstance(schema, Enumeration) and _is_of(api, key, union)]
    plain = [schema for _, schema in members if isinstance(schema, Scalar) and schema.format is None]
    if len(listed) != 1 or len(plain) != 1 or len(members) != len(("enum", "text")):
        return None
    (key, schema), *_ = listed
    return key if schema.kind is plain[0].kind else None


def _is_of(api: Api, key: SchemaId, union: Union) -> bool:
    schema = api.schemas[key]
    return isinstance(schema, Named) and isinstance(schema.name, Derived) and schema.name.owner == union.at


_Rule = Callable[[SchemaId, Sequence[SchemaId], Sequence[SchemaId], Union, Api], str]


def _title(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    return api.schemas[key].doc.title.raw


def _tag(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    """The value of the first property that has another one in each member."""
    values = {each: _constants(each, union, api) for each in left}
    told = union.discriminator
    names = [*([told.property] if told else []), *values.get(key, {})]
    for name in names:
        held = [found[name] for found in values.values() if name in found]
        if name in values[key] and len(held) == len({*held}) and (len(held) > 1 or len(left) == 1):
            return values[key][name]
    return ""


def _constants(key: SchemaId, union: Union, api: Api) -> dict[str, str]:
    """The properties of a member that have one value, which says something."""
    schema = api.schemas[key]
    properties = schema.properties if isinstance(schema, Object) else ()
    uses = {prop.name: prop.use for prop in properties}
    if union.discriminator is not None and key in union.tags:
        uses[union.discriminator.property] = union.tags[key]
    found: dict[str, str] = {}
    for name, use in uses.items():
        value = api.schemas[use.schema]
        held = value.values if isinstance(value, Constant) else ()
        held = tuple(m.value for m in value.members) if isinstance(value, Enumeration) else held
        if len(held) == 1 and isinstance(held[0], str) and held[0].strip():
            found[name] = held[0]
    return found


def _own_value(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    """The only value of a property that has several others in all other members."""
    others = [_values(each, api) for each in every if each != key]
    for name, value in _constants(key, union, api).items():
        if others and all(len(each.get(name, ())) > 1 and value not in each[name] for each in others):
            return value
    return ""


def _values(key: SchemaId, api: Api) -> dict[str, tuple[object, ...]]:
    """The properties of a member that have one of several values."""
    schema = api.schemas[key]
    properties = schema.properties if isinstance(schema, Object) else ()
    held = ((prop.name, api.schemas[prop.use.schema]) for prop in properties)
    return {name: tuple(m.value for m in value.members) for name, value in held if isinstance(value, Enumeration)}


def _parent(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    schema = api.schemas[key]
    parent = api.schemas[schema.parent.schema] if isinstance(schema, Object) and schema.parent else None
    return parent.name.text if isinstance(parent, Object) and isinstance(parent.name, Given) else ""


def _property(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    """The first property that no other member has; one that is required goes first."""
    objects = {each: s for each in every if isinstance(s := api.schemas[each], Object)}
    if key not in objects:
        return ""
    count = Counter(prop.name for schema in objects.values() for prop in schema.properties)
    alone = [prop for prop in objects[key].properties if count[prop.name] == 1]
    return next((prop.name for prop in sorted(alone, key=lambda prop: not prop.required)), "")


def _kind(key: SchemaId, left: Sequence[SchemaId], every: Sequence[SchemaId], union: Union, api: Api) -> str:
    """The first property that is something else in each member, and what it is: the `string labels`."""
    kinds = {each: _kinds(each, api) for each in left}
    for name, kind in kinds[key].items():
        held = [found.get(name, "") for found in kinds.values()]
        if len(held) > 1 and all(held) and len({*held}) == len(held):
            return f"{kind} {name}"
    return ""


def _kinds(key: SchemaId, api: Api) -> dict[str, str]:
    """What the properties of a member are, in the words of JSON Schema; of a list what its items are."""
    schema = api.schemas[key]
    found: dict[str, str] = {}
    for prop in schema.properties if isinstance(schema, Object) else ():
        value = api.schemas[prop.use.schema]
        value = api.schemas[value.items.schema] if isinstance(value, Array) else value
        match value:
            case Scalar():
                found[prop.name] = value.kind.value
            case Object(name=Given(text=text)):
                found[prop.name] = text
            case Object() | Map():
                found[prop.name] = "object"
    return found


_RULES: tuple[tuple[str, _Rule], ...] = (
    ("by its title, as a member", _title),
    ("by the value of its tag, as a member", _tag),
    ("by what it inherits from, as a member", _parent),
    ("by a property that only it has, as a member", _property),
    ("by a value that only it has, as a member", _own_value),
    ("by what a property is in it, as a member", _kind),
)
