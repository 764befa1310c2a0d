"""Which member of a union a JSON value belongs to.

The decision was made when the SDK was generated: where a property tells the objects
apart, their classes have it as a `Literal`. What is left to do here is to follow it,
by tables that are built on the first value:

```
by JSON type   str, number, list and object go different ways; most unions end here
by a tag       the value of a `Literal` property (or of an enum) -> its models
by fit         the member that fits best, among equals the first; see `match_score`
```
What belongs to no member stays raw. An object of a kind that the API adds later is an
`UnknownObject`, which is a member wherever a tag decides, and never a wrong model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Literal, NamedTuple, TypeAlias, cast, get_args, get_origin
from uuid import UUID

from .annotations import Format, is_model
from .decode import Converter, converter
from .match_score import KNOWN, REQUIRED
from .model import Model
from .numbers import Number, read_integer
from .tables import table_of
from .union_members import (
    Leaf,
    Reader,
    UnionMember,
    enums_of,
    kind_of_leaf,
    leaves_of,
    members_of,
    without_tag,
)
from .unknown import UnknownObject

Tag: TypeAlias = "str | tuple[type, object]"
"""The value of a tag as a key; `True` and `1` are one in a dict, so types go along."""

_TEXT = (str, datetime, date, time, timedelta, UUID, Decimal)
_JSON = (str, int, float, bool, list, dict)
_MANY = 8
"""More members than this are not all looked at."""
_FRACTIONS = frozenset({float, object, Any})
"""The members that hold `7.0` as it came."""


def union_converter(members: tuple[object, ...], *, module: str) -> Converter | None:
    """Return the converter for a union, None if no member has one."""
    found = {converter(member, module=module) for member in members}
    if found <= {None, read_integer}:
        keeps = found == {None} or not _FRACTIONS.isdisjoint(members)
        return None if keeps else read_integer
    return member_converter(members, module=module)


def member_converter(members: tuple[object, ...], *, module: str) -> Converter:
    """Return the same for a union of which any member is known to have one."""

    @cache
    def ways() -> dict[type, Converter]:
        leaves = list(leaves_of(members, module, frozenset()))
        return _ways_of(leaves, converter, UnknownObject.__decoder__())

    def convert(value: object) -> object:
        way = ways().get(type(value))
        return value if way is None else way(value)

    return convert


class Choice(NamedTuple):
    """The model that decoding makes of an object, None if none, and the property whose
    value tells so though the class has another one there."""

    kind: type[Model] | None
    told_by: str | None


def chooser(union: object, *, module: str) -> Callable[[dict[str, object]], Choice]:
    """Return what tells which model decoding makes of an object."""

    @cache
    def way() -> tuple[Converter, Mapping[object, Mapping[str, tuple[object, ...]]]]:
        leaves = list(leaves_of((union,), module, frozenset()))
        found = _ways_of(leaves, _choice, lambda value: UnknownObject)
        only_read = {one.kind: one.only_read for one in members_of(leaves, _choice)}
        return found.get(dict, _no_model), only_read

    def choose(value: dict[str, object]) -> Choice:
        choice, only_read = way()
        kind = choice(value)
        if not is_model(kind):  # a plain map stays as it is
            return Choice(None, None)
        names = only_read.get(kind, {}).items()
        named = (wire for wire, read in names if value.get(wire) in read)
        return Choice(kind, next(named, None))

    return choose


def _choice(leaf: object, *, module: str) -> Converter | None:
    """Return the converter of a member that says its class in place of decoding."""
    kind = kind_of_leaf(leaf)
    if is_model(kind):
        return lambda value: kind
    return None if converter(leaf, module=module) is None else _no_model


def _no_model(value: object) -> object:
    return None


def _ways_of(
    leaves: Sequence[Leaf], read: Reader, unknown: Converter
) -> dict[type, Converter]:
    """Return where the values of each JSON type go; those not named stay raw."""
    known = [leaf for leaf in leaves if leaf.annotation is not UnknownObject]
    members, may_be_unknown = members_of(known, read), len(known) < len(leaves)
    ways: dict[type, Converter] = {}
    for json in _JSON:
        fitting = [member for member in members if _accepts(member.kind, json)]
        way = (
            _models(fitting, unknown, may_be_unknown)
            if json is dict
            else _best(fitting)
        )
        if json is float and not fitting:
            way = _whole(members, ways.get(int))
        if way is not None:
            ways[json] = way
    if float in ways:
        ways[Number] = ways[float]
    return ways


def _whole(members: Sequence[UnionMember], way: Converter | None) -> Converter | None:
    """Return the way of `7.0` where no member has fractions: that of the integer 7."""

    def convert(value: object) -> object:
        whole = read_integer(value)
        return whole if way is None or type(whole) is not int else way(whole)

    return convert if any(_accepts(member.kind, int) for member in members) else None


def _accepts(kind: object, json: type) -> bool:
    """Tell whether a value of a JSON type can belong to a member at all."""
    if isinstance(kind, Format):
        return json in kind.json
    if get_origin(kind) is Literal:
        return any(type(value) is json for value in get_args(kind))
    if not isinstance(kind, type) or kind in (object, Any):
        return True
    if issubclass(kind, Enum):
        return issubclass(kind, json)
    if is_model(cast("object", kind)):
        return json is dict
    if kind in _TEXT:
        return json is str
    if kind is float or kind is Number:
        return json in (int, float)
    return kind is json


def _best(members: Sequence[UnionMember]) -> Converter | None:
    """Return the way to the member that fits best, None where all values stay raw."""
    if all(member.convert is None for member in members):
        return None
    if len(members) == 1:
        return members[0].convert

    candidates = _candidates(members) if len(members) > _MANY else None

    def convert(value: object) -> object:
        best, most = None, 0
        if candidates is not None:
            best, most = _best_of(candidates(value), value)
        if most < REQUIRED:
            best, most = _best_of(members, value)
        return value if best is None else best(value)

    return convert


def _best_of(
    members: Iterable[UnionMember], value: object
) -> tuple[Converter | None, int]:
    best, most = None, 0
    for member in members:
        score = member.score(value)
        if score > most:
            best, most = member.convert, score
    return best, most


def _candidates(
    members: Sequence[UnionMember],
) -> Callable[[object], Iterable[UnionMember]]:
    """Return which of many members an object can be as a whole: by a property of each
    that it must have, and that few others must have."""
    needed = [_needed(member) for member in members]
    count = Counter(wire for wires in needed for wire in wires)
    places: dict[str | None, list[int]] = {}
    for place, wires in enumerate(needed):
        rarest = min(sorted(wires), key=count.__getitem__, default=None)
        places.setdefault(rarest, []).append(place)

    def candidates(value: object) -> Iterable[UnionMember]:
        wires = cast("dict[str, object]", value) if type(value) is dict else {}
        found = [place for wire in (None, *wires) for place in places.get(wire, ())]
        return (members[place] for place in sorted(found))

    return candidates


def _needed(member: UnionMember) -> frozenset[str]:
    """Return what a model must have to be one; nothing where it may win without."""
    if not is_model(kind := member.kind) or kind.__kinds__:
        return frozenset()
    table = table_of(kind)
    may_win = table.choices or len(table.types) * KNOWN >= REQUIRED
    return frozenset() if may_win else frozenset(table.needed)


# ---------------------------------------------------------------------------- objects


def _models(
    members: Sequence[UnionMember], unknown: Converter, may_be_unknown: bool
) -> Converter | None:
    """Return the way of objects: what is none of several models is one all the same.

    It is none of those whose tags it contradicts, whatever the annotation leaves out.
    """
    way = members[0].convert if len(members) == 1 else _objects(members)
    if way is None or len(members) == 1:
        return way
    tagged = may_be_unknown or all(member.tags for member in members)
    other = unknown if tagged else members[0].convert
    if other is None or not all(is_model(member.kind) for member in members):
        return way  # one of them holds what came as it is

    def convert(value: object) -> object:
        found = way(value)
        return other(value) if found is value else found

    return convert


class _Discriminator(NamedTuple):
    """The members by the values of a property, and those without such a value."""

    wire: str
    members: dict[Tag, list[UnionMember]]
    others: list[UnionMember]


def _objects(
    members: Sequence[UnionMember], asked: frozenset[str] = frozenset()
) -> Converter | None:
    """Return the way of objects: by the property that tells most, else by fit."""
    discriminator = _discriminator(members, asked)
    if discriminator is None:
        return _best(members)
    wire, groups, rest = discriminator
    asked |= {wire}
    ways = {tag: _group(group, asked) for tag, group in groups.items()}
    others = _objects(rest, asked)
    untagged = without_tag(wire, members, others)

    def convert(value: Any) -> object:
        tag: object = value.get(wire)
        if type(tag) is str:
            way = ways[tag] if tag in ways else others
        elif tag is None:
            way = untagged
        else:
            tag = read_integer(tag)
            scalar = isinstance(tag, int)
            way = ways.get((type(tag), tag), others) if scalar else others
        return value if way is None else way(value)

    return convert


def _group(members: Sequence[UnionMember], asked: frozenset[str]) -> Converter | None:
    return members[0].convert if len(members) == 1 else _objects(members, asked)


def _discriminator(
    members: Sequence[UnionMember], asked: frozenset[str]
) -> _Discriminator | None:
    """Return what the most telling property tells, None where none tells anything."""
    best: _Discriminator | None = None
    most = (0, 0)
    for wire in dict.fromkeys(wire for member in members for wire in member.tags):
        found = _tell(wire, members)
        groups = {
            tuple(member.kind for member in group) for group in found.members.values()
        }
        score = len(members) - len(found.others), len(groups)
        tells = len(groups) > 1 or found.others or len(members) == 1
        if wire not in asked and tells and score > most:
            best, most = found, score
    return best or _discriminator_by_enum(members, asked)


def _discriminator_by_enum(
    members: Sequence[UnionMember], asked: frozenset[str]
) -> _Discriminator | None:
    """Return what an enum tells if no value is in two models; new ones tell nothing."""
    wires = dict.fromkeys(wire for member in members for wire in enums_of(member.kind))
    for wire in wires if len(members) > 1 else ():
        found = _tell(wire, members)
        alone = all(len(group) == 1 for group in found.members.values())
        if wire not in asked and alone and not found.others:
            return found._replace(others=list(members))
    return None


def _tell(wire: str, members: Sequence[UnionMember]) -> _Discriminator:
    discriminator = _Discriminator(wire, {}, [])
    for member in members:
        values = member.tags.get(wire) or enums_of(member.kind).get(wire, ())
        if not values:
            discriminator.others.append(member)
        for value in values:
            tag = value if type(value) is str else (type(value), value)
            discriminator.members.setdefault(tag, []).append(member)
    return discriminator
