"""How well a JSON value fits a type: what `unions` asks where nothing else decides.

```
a model          its constants must hold; then all required properties, each of a value
                 that fits; then as many known properties as there are, at least one
dict[str, X]     any object, after a model whose required properties are there
list[X]          a list whose first element fits X
an enum          a member, else (when open) any value of its kind, after a plain `str`
datetime, UUID   text of that form; as a date-time a day alone is read, and as a date a
                 midnight, where no member has that form
```
The values of a model's properties are looked at, and those of theirs; what is deeper
is not: that would be as much work as decoding all members.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, Literal, TypeAlias, Union, cast

from ..lazy import by_first_value
from .annotations import alias_of, is_model, shape_of
from .decode import Converter, converter
from .model import Model
from .numbers import Number, read_integer
from .tables import kind_of, table_of

Score: TypeAlias = Callable[[object], int]
"""How well a value fits: 0 is not at all, more is better."""

KNOWN, READ, PLAIN, OPEN, ANY = 30, 20, 10, 5, 1

REQUIRED = 10_000
"""For having all required properties, and no property of another shape."""

CONSTANT = 1_000_000
"""For a constant that holds: it is there to tell models apart."""

MAPPING = 5_000
"""For an object where `dict[str, X]` is a member, if its first value fits X."""

LOOKED_AT = 2
"""How many models deep the values of properties are looked at."""

_ABSENT = object()


def match_score(annotation: object, *, module: str, depth: int = LOOKED_AT) -> Score:
    """Return the function that tells how well a value fits an annotation.

    `depth` says how many models deep the values of properties are looked at.
    """
    if alias := alias_of(annotation):
        return by_first_value(lambda: match_score(alias, module=module, depth=depth))
    kind, origin, arguments, form = shape_of(annotation, module=module)
    if form is not None:
        return _read_score(form.read, form.kind)
    if origin is Annotated:
        return match_score(arguments[0], module=module, depth=depth)
    if origin is Literal:
        return _literal_score(arguments)
    inner = [match_score(each, module=module, depth=depth) for each in arguments]
    if origin is Union:
        return lambda value: max(one(value) for one in inner)
    if list in (kind, origin):
        return _list_score(inner)
    if dict in (kind, origin):
        return _dict_score(inner)
    return _class_score(kind, module=module, depth=depth)


def _literal_score(values: tuple[object, ...]) -> Score:
    known = {(type(value), value) for value in values}

    def score(value: object) -> int:
        value = read_integer(value)
        scalar = value is None or isinstance(value, (str, int))
        return KNOWN if scalar and (type(value), value) in known else 0

    return score


def _list_score(inner: Sequence[Score]) -> Score:
    def score(value: object) -> int:
        if type(value) is not list:
            return 0
        items = cast("list[object]", value)
        if not items or not inner:
            return ANY
        first = inner[0](items[0])
        return ANY + first if first else 0

    return score


def _dict_score(inner: Sequence[Score]) -> Score:
    def score(value: object) -> int:
        if type(value) is not dict:
            return 0
        first = next(iter(cast("dict[str, object]", value).values()), _ABSENT)
        known = first is _ABSENT or not inner or inner[1](first)
        return MAPPING if known else ANY

    return score


def _model_score(model: type[Model], depth: int) -> Score:
    kinds: dict[type[Model], Score] = {}

    @cache
    def parts() -> dict[str, Score]:
        types = table_of(model).types.items()
        return {
            wire: match_score(t, module=m, depth=depth - 1) for wire, (t, m) in types
        }

    def score(value: object) -> int:
        if type(value) is not dict:
            return 0
        data = cast("dict[str, object]", value)
        if model.__kinds__ and (kind := kind_of(model, data)) is not model:
            if kind not in kinds:
                kinds[kind] = _model_score(kind, depth)
            return kinds[kind](data)
        constants = _constants_held(model, data)
        if constants is None:
            return 0
        known = parts() if depth else {}
        scores = [known[key](data[key]) for key in data if key in known]
        table = table_of(model)
        any_known = not data or not table.known.keys().isdisjoint(data)
        complete = any_known and all(scores) and table.needed <= data.keys()
        if not complete and depth < LOOKED_AT:
            return 0  # what is a part of something has to be whole
        score = ANY + CONSTANT * constants + sum(min(one, KNOWN) for one in scores)
        return score + REQUIRED if complete else score

    return score


def _constants_held(model: type[Model], data: Mapping[str, object]) -> int | None:
    """Return how many constants of a model an object has, None if it breaks one."""
    held = 0
    for wire, choices in table_of(model).choices.items():
        if wire in data:
            if data[wire] not in choices:
                return None
            held += 1
    return held


def _class_score(kind: object, *, module: str, depth: int) -> Score:
    read = converter(kind, module=module)
    if read is None or kind is int or kind is Number:
        return _plain_score(kind)
    if is_model(kind):
        return _model_score(kind, depth)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_score(kind, read)
    return _read_score(read, kind)  # pyright: ignore[reportUnknownArgumentType]


def _read_score(read: Converter, kind: object) -> Score:
    def score(value: object) -> int:
        is_day = isinstance(value, str) and len(value) == len("2024-01-01")
        is_other = kind is (datetime if is_day else date)
        return 0 if read(value) is value else OPEN if is_other else READ

    return score


def _enum_score(kind: type[Enum], read: Converter) -> Score:
    known = frozenset(member.value for member in kind)

    def score(value: object) -> int:
        if not isinstance(read(value), kind):
            return 0
        return KNOWN if value in known else OPEN

    return score


def _plain_score(kind: object) -> Score:
    if kind is None or kind is type(None):
        return lambda value: PLAIN if value is None else 0
    if kind is float or kind is Number:
        return lambda value: PLAIN if isinstance(value, float) else _int_score(value)
    if kind is int:
        return lambda value: PLAIN if type(read_integer(value)) is int else 0
    if isinstance(kind, type) and kind not in (object, Any):
        return lambda value: PLAIN if type(value) is kind else 0
    return lambda value: ANY


def _int_score(value: object) -> int:
    """Return the fit of an integer to `float`: JSON does not tell them apart."""
    return OPEN if type(value) is int else 0
