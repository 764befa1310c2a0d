"""Whether what a caller gives in JSON fits the types of the description.

It is asked before anything is sent, along the annotations by which responses are read.
What does not fit is refused with the place where it stands.

```
str                  text, and what JSON has as text: a date, a UUID, a timedelta
int                  an integer, also 7.0; True is none
float, Number        any number, also a Decimal
bool                 True or False
datetime, date, ...  a value of that class alone, or text, which goes as it is
Decimal, UUID        the same; bytes, or their base64
Annotated[T, Format] a T, or what the format has in JSON
an enum, a Literal   a member, or any value of the same kind: a server may know more
list[X]  tuple[...]  a list, a tuple or a set; text is one of letters to Python alone
dict[str, X]         a mapping or a model
a model              a mapping with all that is required, or a model of any class
A | B                what any member takes of which the value can be one, by its tags
Any                  anything
```
None is refused where null is no value. A model has been looked at when it was made; what
its caller has changed since then is looked at here, and what a server has sent is not.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType, UnionType
from typing import Annotated, Any, ForwardRef, Literal, TypeAlias, TypeGuard
from typing import Union, cast, get_args, get_origin
from uuid import UUID

from ..arguments.argument_types import A_LIST, MISSING, NO_NULL, NO_VALUE, Fault
from ..arguments.argument_types import is_list, told, wanted_fault
from ..options import NOT_GIVEN
from . import codecs
from .annotations import TYPES, resolve
from .decode import format_of, parts_of
from .encode import place
from .model import Model
from .numbers import Number
from .objects import UNKNOWN
from .tables import Table, kind_of, table_of

Faults: TypeAlias = Iterator[Fault]
_Known: TypeAlias = Mapping[str, tuple[str, "_Check | None"]]
_Check: TypeAlias = Callable[[Any], Faults]

_DATES = (datetime, date, time, timedelta, UUID)
_TAKEN: Mapping[object, tuple[str, tuple[type, ...]]] = {
    str: ("text", (str, *_DATES)),
    int: ("an integer", (int,)),
    float: ("a number", (int, float, Decimal)),
    Number: ("a number", (int, float, Decimal)),
    bool: ("True or False", (bool,)),
    bytes: ("bytes", (str, bytes, bytearray, memoryview)),
    **{kind: (f"a {kind.__name__}", (str, kind)) for kind in (*_DATES, Decimal)},
}
"""What is taken for each type, in words, and as classes of Python."""


def check_property(
    model: type[Model], name: str, value: object, expected: tuple[object, str]
) -> None:
    """Refuse what a constructor does not take for a property."""
    for fault in faults_of(value, *expected):
        raise TypeError(f"{model.__name__}(): {place((name, *fault.path))}{fault.text}")


def faults_of(value: object, annotation: object, module: str = TYPES) -> Faults:
    """Return what a value has that does not fit, in its order."""
    check = _checker(annotation, module)
    if check is None or value is None or value is NOT_GIVEN:
        return
    try:
        yield from check(value)
    except RecursionError:
        return  # which is refused where it is encoded


def _below(step: str | int, faults: Faults) -> Faults:
    return (each._replace(path=(step, *each.path)) for each in faults)


@cache
def _checker(annotation: object, module: str) -> _Check | None:
    """Return what finds the faults of a value; None where anything goes."""
    if isinstance(annotation, ForwardRef):
        return _later(annotation.__forward_arg__, module)
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if form := format_of(annotation):
        wanted, kinds = _TAKEN[form.kind]
        return _single(wanted, (*kinds[kinds[0] is str :], *form.json))
    if origin is Annotated or origin in (Union, UnionType):
        return _union(annotation, module)
    if origin is list:
        return _list([], _checker(arguments[0], module))
    if origin is tuple:
        parts, rest = parts_of(arguments)
        return _list([_checker(each, module) for each in parts], _checker(rest, module))
    if origin is dict:
        return _values(_checker(arguments[1], module))
    if origin is Literal:
        values = cast("tuple[object, ...]", arguments)
        kinds = tuple({type(value) for value in values})
        return _single(" or ".join(map(repr, values[:3])), kinds)
    if not isinstance(annotation, type):
        return None
    if issubclass(annotation, Model):
        return _properties(annotation)
    if issubclass(annotation, Enum):
        kinds = tuple({type(cast("object", each.value)) for each in annotation})
        return _single(f"a {annotation.__name__}", (annotation, *kinds))
    return _single(*_TAKEN[annotation]) if annotation in _TAKEN else None


def _later(alias: str, module: str) -> _Check:
    """Return a check that is compiled by its first value: an alias may hold itself."""

    def check(value: object) -> Faults:
        found = _checker(resolve(alias, module=module), module)
        return iter(()) if found is None else found(value)

    return check


def _single(wanted: str, kinds: tuple[type, ...]) -> _Check:
    # to Python True is an integer, and a datetime a date
    apart = tuple(each for each in (bool, datetime) if each not in kinds)

    def check(value: Any) -> Faults:
        if isinstance(value, Enum) and not isinstance(value, kinds):
            value = value.value
        if type(value) in kinds or (int in kinds and _is_whole(value)):
            return
        if isinstance(value, kinds) and not isinstance(value, apart):
            return
        yield _misfit((wanted,), value)

    return check


def _is_whole(value: object) -> bool:
    """Whether a number is an integer to JSON, as 7.0 is."""
    if not isinstance(value, (float, Decimal)) or not isfinite(value):
        return False
    return value == int(value)


def _misfit(wanted: tuple[str, ...], value: object) -> Fault:
    return Fault((), NO_NULL if value is None else wanted_fault(wanted, value), wanted)


def _list(first: Sequence[_Check | None], rest: _Check | None) -> _Check:
    def check(value: Any) -> Faults:
        if not is_list(value):
            yield _misfit((A_LIST,), value)
            return
        for index, item in enumerate(value):
            part = first[index] if index < len(first) else rest
            if part is not None:
                yield from _below(index, part(item))

    return check


def _values(check: _Check | None) -> _Check:
    def check_values(value: Any) -> Faults:
        if isinstance(value, Model):
            yield from _changed(value)
        elif not isinstance(value, Mapping):
            yield _misfit(("a mapping",), value)
        elif check is not None:
            for name, item in cast("Mapping[str, object]", value).items():
                yield from _below(name, check(item))

    return check_values


# ---------------------------------------------------------------------------- objects


def _properties(model: type[Model]) -> _Check:
    def check(value: Any) -> Faults:
        if isinstance(value, Model):
            yield from _changed(value)
        elif isinstance(value, Mapping):
            given = cast("Mapping[str, object]", value).items()
            entries = {name: item for name, item in given if item is not NOT_GIVEN}
            kind = kind_of(model, entries) if model.__kinds__ else model
            yield from _missing(kind, entries)
            yield from _entries(kind, entries)
        else:
            yield _misfit(("a mapping or a model",), value)

    return check


def _missing(model: type[Model], entries: Mapping[str, object]) -> Faults:
    table = table_of(model)
    for name, wire in table.wires.items():
        if wire not in entries and table.asks(name):
            unknown = tuple(str(each) for each in entries if each not in table.known)
            yield Fault((wire,), MISSING, unknown=unknown)


def _entries(model: type[Model], entries: Mapping[str, object]) -> Faults:
    known, further = _checks(cast("Hashable", model))
    for name, item in entries.items():
        no_null, check = known.get(name, ("", further))
        if item is None and no_null:
            yield Fault((name,), no_null)
        elif check is not None:
            yield from _below(name, check(item))


@cache
def _checks(of: Hashable) -> tuple[_Known, _Check | None]:
    """Return how the properties of a class are looked at, and those that it does not
    declare; what is said of null where one refuses it, absent or not."""
    table = table_of(cast("type[Model]", of))
    known = dict[str, tuple[str, _Check | None]]()
    for name, wire in table.wires.items():
        why = NO_VALUE if table.asks(name) else NO_NULL
        no_null = why if table.refuses_null(name) else ""
        known[wire] = no_null, _property(table, name, wire)
    return known, _checker(table.further.annotation, table.further.module)


def _property(table: Table, name: str, wire: str) -> _Check | None:
    """Return the check of a property; a file in a form may be text in a response."""
    is_file = "FileTypes" in table.hints.get(name, "")
    return None if is_file else _checker(*table.types[wire])


def _changed(model: Model) -> Faults:
    """Return the faults of a model: of what its caller gave, and of models in it."""
    table, held = table_of(type(model)), model.__dict__
    names = table.wires.keys() - table.read_only
    given = names if model.__is_constructed__ else names & model.__changed__
    for name, value in held.items():
        wire = table.wires.get(name, "")
        if name in given and value is not NOT_GIVEN:
            yield from _entries(type(model), {wire: value})
        elif name in names:
            yield from _below(wire, _models_in(value))
    if model.__is_constructed__ and held.get(UNKNOWN):
        yield from _entries(type(model), held[UNKNOWN])


def _models_in(value: Any) -> Faults:
    """Return the faults of the models that stand in what a server has sent."""
    if isinstance(value, Model):
        yield from _changed(value)
    elif isinstance(value, (list, dict)):
        is_dict = isinstance(value, dict)
        held = cast("Any", value)
        for step, item in held.items() if is_dict else enumerate(held):
            yield from _below(step, _models_in(item))


# ----------------------------------------------------------------------------- unions


def _union(union: object, module: str) -> _Check:
    """Refuse what every member refuses of which the value can be."""
    members = [*_members(union, module)]
    kinds = [each for each in members if each[0] is not NoneType]

    def check(value: object) -> Faults:
        if value is None and len(kinds) < len(members):
            return
        asked = [each for each in kinds if _may_be(*each, value)]
        refusals: list[list[Fault]] = []
        for member, tags in asked:
            check = _checker(member, module)
            faults = [] if check is None else list(check(value))
            faults += _untold(member, tags, value)
            if not faults:
                return
            refusals.append(faults)
        if inner := [faults for faults in refusals if faults[0].path]:
            yield from told(inner)
        elif len(asked) == len(kinds):  # else its tag is one of a later day
            wanted = (each for faults in refusals for each in faults[0].wanted)
            yield _misfit(tuple(dict.fromkeys(wanted)), value)

    return check


def _members(
    union: object, module: str, tags: Any = (), open_: frozenset[object] = frozenset()
) -> Iterator[tuple[object, Any]]:
    """Return the members, those of nested unions too, and what says their tags."""
    if union in open_:
        return
    open_ |= {union}
    bare = resolve(union, module=module)
    if get_origin(bare) is Annotated and not format_of(bare):
        bare, *metadata = get_args(bare)
        yield from _members(bare, module, (*tags, *metadata), open_)
    elif get_origin(bare) in (Union, UnionType):
        for each in get_args(bare):
            yield from _members(each, module, tags, open_)
    elif not codecs.is_unknown(bare):
        yield bare, tags


def _untold(member: object, tags: Sequence[Any], value: object) -> Faults:
    """Return the tag that an object lacks, and that only the union knows."""
    if isinstance(value, Mapping) and _is_model(member):
        for by in tags:
            if by.values(member) and by.property not in value:
                yield Fault((by.property,), MISSING, unknown=())


def _may_be(member: object, tags: Sequence[Any], value: object) -> bool:
    """Whether a value, if it is an object, may be one of a member, by its tags."""
    if not isinstance(value, Mapping) or not _is_model(member):
        return True
    entries = cast("Mapping[str, object]", value)
    known = dict(table_of(member).choices)
    for by in tags:
        own = by.values(member) or known.get(by.property, ())
        known[by.property] = (*own, *by.only_read(member))
    return all(entries[w] in some for w, some in known.items() if some and w in entries)


def _is_model(member: object) -> TypeGuard[type[Model]]:
    return isinstance(member, type) and issubclass(member, Model)
