"""Which arm of a union a JSON value belongs to.

The decision was made when the SDK was generated: where a property tells the objects
apart, their classes have it as a `Literal`. What is left to do here is to follow it,
by tables that are built on the first value:

```
by JSON type   str, number, list and object go different ways; most unions end here
by a tag       the value of a `Literal` property (or of an enum) -> its models
by fit         the arm that fits best, among equals the first; see `fits`
```
What belongs to no arm stays raw. An object of a kind that the API adds later is an
`UnknownObject`, which is an arm wherever a tag decides, and never a wrong model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, ForwardRef, Literal, NamedTuple, TypeAlias, Union
from typing import cast, get_args, get_origin
from uuid import UUID

from .annotations import resolve
from .decoding import Choice, Converter, converter
from .fits import Fit, fit
from .formats import Format, format_of
from .model import Model, kind_of, table_of
from .number import Number
from .scalars import read_integer
from .tagged import TaggedBy
from .unknown import UnknownObject

Tag: TypeAlias = "str | tuple[type, object]"
"""The value of a tag as a key; `True` and `1` are one in a dict, so types go along."""

_TEXT = (str, datetime, date, time, timedelta, UUID, Decimal)
_JSON = (str, int, float, bool, list, dict)
_FRACTIONS = frozenset({float, object, Any})
"""The arms that hold `7.0` as it came."""


class _Arm(NamedTuple):
    kind: object
    fit: Fit
    convert: Converter | None
    tags: Mapping[str, tuple[object, ...]]
    """The properties that have these values and no others."""


class _Leaf(NamedTuple):
    annotation: object
    module: str
    by: tuple[TaggedBy, ...]
    """What the unions around it say of its tag, where it does not say it itself."""


def union_converter(arms: tuple[object, ...], *, module: str) -> Converter | None:
    """Return the converter for a union, None if no arm has one."""
    found = {converter(arm, module=module) for arm in arms}
    if found <= {None, read_integer}:
        keeps = found == {None} or not _FRACTIONS.isdisjoint(arms)
        return None if keeps else read_integer
    return member_converter(arms, module=module)


def member_converter(arms: tuple[object, ...], *, module: str) -> Converter:
    """Return the same for a union of which any arm is known to have one."""

    @cache
    def ways() -> dict[type, Converter]:
        leaves = list(_leaves(arms, module, frozenset()))
        known = [leaf for leaf in leaves if leaf.annotation is not UnknownObject]
        return _ways(_arms(known), may_be_unknown=len(known) < len(leaves))

    def convert(value: object) -> object:
        way = ways().get(type(value))
        return value if way is None else way(value)

    return convert


def _leaves(
    arms: Sequence[object],
    module: str,
    open_: frozenset[str],
    by: tuple[TaggedBy, ...] = (),
) -> Iterator[_Leaf]:
    """Return the arms with those of nested unions; an alias may hold itself."""
    for arm in arms:
        if isinstance(arm, ForwardRef):
            text = arm.__forward_arg__
            if text not in open_:
                inner = (resolve(arm, module=module),)
                yield from _leaves(inner, module, open_ | {text}, by)
            continue
        arm = resolve(arm, module=module)
        if get_origin(arm) in (Union, UnionType):
            yield from _leaves(get_args(arm), module, open_, by)
        elif told := _told_beside(arm):
            yield from _leaves(get_args(arm)[:1], module, open_, (*by, *told))
        else:
            yield _Leaf(arm, module, by)


def _told_beside(annotation: object) -> tuple[TaggedBy, ...]:
    """Return what `Annotated` says of the tags of a union."""
    metadata = cast("tuple[object, ...]", getattr(annotation, "__metadata__", ()))
    return tuple(each for each in metadata if isinstance(each, TaggedBy))


def _arms(leaves: Sequence[_Leaf]) -> list[_Arm]:
    """Return the arms, each once, with its tags by all unions that have it."""
    met: dict[tuple[object, str], _Arm] = {}
    for leaf, module, by in leaves:
        kind = _kind(leaf)
        told = {one.property: one.values(cast("type", kind)) for one in by}
        tags = {wire: tuple[object, ...](own) for wire, own in told.items() if own}
        if old := met.get((leaf, module)):
            met[leaf, module] = old._replace(tags={**old.tags, **tags})
            continue
        read = converter(leaf, module=module)
        tags = {**_tags(kind), **tags}
        met[leaf, module] = _Arm(kind, fit(leaf, module=module), read, tags)
    return list(met.values())


def _kind(leaf: object) -> object:
    """Return what a leaf is made of: its class, or itself where it is a `Literal`."""
    origin = get_origin(leaf)
    if origin is Annotated:
        told = format_of(leaf)
        return told or (object if _has_choice(leaf) else _kind(get_args(leaf)[0]))
    return leaf if origin in (None, Literal) else origin


def _has_choice(leaf: object) -> bool:
    metadata = cast("tuple[object, ...]", getattr(leaf, "__metadata__", ()))
    return any(isinstance(each, Choice) for each in metadata)


def _ways(arms: Sequence[_Arm], *, may_be_unknown: bool) -> dict[type, Converter]:
    """Return where the values of each JSON type go; those not named stay raw."""
    ways: dict[type, Converter] = {}
    for json in _JSON:
        fitting = [arm for arm in arms if _accepts(arm.kind, json)]
        way = _models(fitting, may_be_unknown) if json is dict else _best(fitting)
        if json is float and not fitting:
            way = _whole(arms, ways.get(int))
        if way is not None:
            ways[json] = way
    if float in ways:
        ways[Number] = ways[float]
    return ways


def _whole(arms: Sequence[_Arm], way: Converter | None) -> Converter | None:
    """Return the way of `7.0` where no arm has fractions: that of the integer 7."""

    def convert(value: object) -> object:
        whole = read_integer(value)
        return whole if way is None or type(whole) is not int else way(whole)

    return convert if any(_accepts(arm.kind, int) for arm in arms) else None


def _accepts(kind: object, json: type) -> bool:
    """Tell whether a value of a JSON type can belong to an arm at all."""
    if isinstance(kind, Format):
        return json in kind.json
    if get_origin(kind) is Literal:
        return any(type(value) is json for value in get_args(kind))
    if not isinstance(kind, type) or kind in (object, Any):
        return True
    if issubclass(kind, Enum):
        return issubclass(kind, json)
    if issubclass(kind, Model):
        return json is dict
    if kind in _TEXT:
        return json is str
    if kind is float or kind is Number:
        return json in (int, float)
    return kind is json or (kind, json) in ((Sequence, list), (Mapping, dict))


def _best(arms: Sequence[_Arm]) -> Converter | None:
    """Return the way to the arm that fits best, None where all values stay raw."""
    if all(arm.convert is None for arm in arms):
        return None
    if len(arms) == 1:
        return arms[0].convert

    def convert(value: object) -> object:
        best, most = None, 0
        for arm in arms:
            score = arm.fit(value)
            if score > most:
                best, most = arm.convert, score
        return value if best is None else best(value)

    return convert


# ---------------------------------------------------------------------------- objects


def _models(arms: Sequence[_Arm], may_be_unknown: bool) -> Converter | None:
    """Return the way of objects: what is none of several models is one all the same.

    It is none of those whose tags it contradicts, whatever the annotation leaves out.
    """
    way = arms[0].convert if len(arms) == 1 else _objects(arms)
    if way is None or len(arms) == 1:
        return way
    tagged = may_be_unknown or all(arm.tags for arm in arms)
    other = UnknownObject.__decoder__() if tagged else arms[0].convert

    def convert(value: object) -> object:
        found = way(value)
        return other(value) if found is value and other is not None else found

    return convert


class _Told(NamedTuple):
    """What a property tells: the arms of each value, and those that it says nothing of."""

    wire: str
    arms: dict[Tag, list[_Arm]]
    others: list[_Arm]


def _objects(
    arms: Sequence[_Arm], asked: frozenset[str] = frozenset()
) -> Converter | None:
    """Return the way of objects: by the property that tells most, else by fit."""
    told = _told(arms, asked)
    if told is None:
        return _best(arms)
    asked |= {told.wire}
    ways = {tag: _group(group, asked) for tag, group in told.arms.items()}
    return _by_tag(told.wire, ways, _objects(told.others, asked), _best(arms))


def _group(arms: Sequence[_Arm], asked: frozenset[str]) -> Converter | None:
    return arms[0].convert if len(arms) == 1 else _objects(arms, asked)


def _by_tag(
    wire: str,
    ways: Mapping[Tag, Converter | None],
    others: Converter | None,
    untagged: Converter | None,
) -> Converter:
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


def _told(arms: Sequence[_Arm], asked: frozenset[str]) -> _Told | None:
    """Return what the most telling property tells, None where none tells anything."""
    best: _Told | None = None
    most = (0, 0)
    for wire in dict.fromkeys(wire for arm in arms for wire in arm.tags):
        told = _tell(wire, arms)
        groups = {tuple(arm.kind for arm in group) for group in told.arms.values()}
        score = len(arms) - len(told.others), len(groups)
        tells = len(groups) > 1 or told.others or len(arms) == 1
        if wire not in asked and tells and score > most:
            best, most = told, score
    return best or _told_by_enum(arms, asked)


def _told_by_enum(arms: Sequence[_Arm], asked: frozenset[str]) -> _Told | None:
    """Return what an enum tells if no value is in two models; new ones tell nothing."""
    wires = dict.fromkeys(wire for arm in arms for wire in _enums(arm.kind))
    for wire in wires if len(arms) > 1 else ():
        told = _tell(wire, arms)
        alone = all(len(group) == 1 for group in told.arms.values())
        if wire not in asked and alone and not told.others:
            return told._replace(others=list(arms))
    return None


def _tell(wire: str, arms: Sequence[_Arm]) -> _Told:
    told = _Told(wire, {}, [])
    for arm in arms:
        values = arm.tags.get(wire) or _enums(arm.kind).get(wire, ())
        if not values:
            told.others.append(arm)
        for value in values:
            tag = value if type(value) is str else (type(value), value)
            told.arms.setdefault(tag, []).append(arm)
    return told


def _tags(kind: object) -> Mapping[str, tuple[object, ...]]:
    """Return the properties of a model that have these values and no others."""
    if not isinstance(kind, type) or not issubclass(kind, Model):
        return {}
    table = table_of(kind)
    own = [
        v for n, v in table.constants.items() if table.wires[n] == table.discriminator
    ]
    if not own or table.discriminator in table.choices:
        return table.choices
    asked = ({table.discriminator: tag} for tag in kind.__kinds__)
    below = [
        one[table.discriminator] for one in asked if kind_of(kind, one) is not kind
    ]
    return {**table.choices, table.discriminator: (*own, *below)}


def _enums(kind: object) -> Mapping[str, tuple[object, ...]]:
    """Return the properties of a model that are enums, with their values."""
    if not isinstance(kind, type) or not issubclass(kind, Model):
        return {}
    found: dict[str, tuple[object, ...]] = {}
    for wire, (annotation, _) in table_of(kind).types.items():
        arms = [arm for arm in get_args(annotation) if arm is not NoneType]
        only = arms[0] if len(arms) == 1 else annotation
        if isinstance(only, type) and issubclass(only, Enum):
            found[wire] = tuple(member.value for member in only)
    return found
