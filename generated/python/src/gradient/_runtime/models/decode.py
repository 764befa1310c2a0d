"""From JSON to typed values, by tables that are built once for each class.

A converter takes a JSON value and returns what its annotation promises. It never
raises: a value of another shape is returned as it came, so that a server that drifts
does not break its callers. Where nothing is to be done the converter is None, which
is most of the time, and what makes this fast.

```
str float bool None Any Literal       no converter: JSON already is Python
int, and a Literal of integers        from any number without a fraction: 7.0 is 7
datetime UUID bytes Decimal ...       from text; see `scalars` and `datetimes`
an enum class                         a member, or an open one
a model                               its own decoder
list[X]  dict[str, X]                 element by element
tuple[X, Y]  tuple[X, *tuple[Y, ...]] from a list of that length, each by its place
A | B                                 see unions
Annotated[T, Format]                  the format reads it; see `formats`
```
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from enum import Enum
from itertools import chain, islice
from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias, Union, cast

from ..lazy import by_first_value
from . import codecs
from .annotations import TYPES, alias_of, is_model, parts_of, shape_of
from .datetimes import read_date, read_datetime, read_time
from .numbers import read_integer, read_integers
from .objects import copied, decode_all_of, reading_many

if TYPE_CHECKING:
    from .model import Model

Converter: TypeAlias = Callable[[Any], object]
"""From a JSON value to a typed one. Any, because it looks for itself what it got."""


def converter(annotation: object, *, module: str = TYPES) -> Converter | None:
    """Return the converter for an annotation, None where JSON already is right.

    `module` is the name of the module whose names the annotation uses.
    """
    if alias := alias_of(annotation):
        return by_first_value(lambda: converter(alias, module=module) or as_it_came)
    kind, origin, inner, form = shape_of(annotation, module=module)
    if kind in _READERS:
        return _READERS[kind]
    if form is not None:
        return form.read
    if origin is None:
        return _class_converter(kind)
    if origin is Annotated:
        if shape_of(inner[0], module=module).origin is Union:
            return codecs.member_converter((kind,), module=module)
        return converter(inner[0], module=module)
    if origin is Union:
        return _union(inner, module=module)
    if origin is Literal:
        return _literal_converter(inner)
    if origin is list:
        if is_model(inner[0]):
            return _models_converter(inner[0])
        return _list_converter(converter(inner[0], module=module))
    if origin is tuple:
        return _tuple_converter(inner, module=module)
    if origin is dict:
        return _dict_converter(converter(inner[1], module=module))
    return None


def as_it_came(value: object) -> object:
    """Return the value itself."""
    return value


_response_converters: dict[object, Converter | None] = {}


def decode(value: object, annotation: str) -> object:
    """Return a JSON value as the type that an operation promises."""
    return decode_in_place(copied(value), annotation)


def decode_in_place(value: object, annotation: object) -> object:
    """Return the same; the value is used up, for its objects become what models hold."""
    try:
        convert = _response_converters[annotation]
    except KeyError:
        convert = _response_converters[annotation] = converter(annotation)
    return value if convert is None else convert(value)


def _class_converter(kind: object) -> Converter | None:
    if is_model(kind):
        return _model_converter(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _enum_converter(kind)
    return None


def _model_converter(kind: type[Model]) -> Converter:
    """Return the decoder of a class, compiled by its first value: that may be far."""
    decode: Converter | None = None

    def convert(value: object) -> object:
        nonlocal decode
        if decode is None:
            decode = kind.__decoder__()
        return decode(value)

    def convert_all(values: list[object]) -> list[object]:
        return decode_all_of(kind.__decoder__())(values)

    return reading_many(convert, convert_all)


def _models_converter(kind: type[Model]) -> Converter:
    """Return the converter of a list of models, which reads them together."""

    def convert(value: object) -> object:
        if type(value) is not list:
            return value
        return decode_all_of(kind.__decoder__())(cast("list[object]", value))

    def convert_all(values: list[Any]) -> list[Any]:
        if set(map(type, values)) != {list}:
            return [convert(value) for value in values]
        items = decode_all_of(kind.__decoder__())([*chain.from_iterable(values)])
        following = iter(items)
        return [[*islice(following, len(value))] for value in values]

    return reading_many(convert, convert_all)


def _enum_converter(kind: type[Enum]) -> Converter:
    members: dict[object, Enum] = {member.value: member for member in kind}
    raw: type[object] = type(next(iter(members), ""))

    def convert(value: Any) -> object:
        try:
            return members[value]  # most are known
        except (KeyError, TypeError):
            return unusual(value)

    def unusual(value: object) -> object:
        if type(value) is not raw:
            value = read_integer(value) if raw is int else value
            if type(value) is not raw:
                return value
        try:
            return members.get(value) or kind(value)
        except ValueError:
            return value

    return unusual if raw is int else convert  # True and False are 1 and 0 to a dict


def _literal_converter(values: tuple[object, ...]) -> Converter | None:
    """Return a converter for a `Literal` that has integers, None for any other one."""
    known = frozenset(value for value in values if type(value) is int)

    def convert(value: object) -> object:
        if type(value) is int or type(value) is bool:
            return value
        whole = read_integer(value)
        return whole if type(whole) is int and whole in known else value

    return convert if known else None


def _list_converter(convert: Converter | None) -> Converter | None:
    if convert is None:
        return None
    if convert is read_integer:
        return read_integers

    def convert_list(value: object) -> object:
        if type(value) is not list:
            return value
        items = cast("list[object]", value)
        return [None if item is None else convert(item) for item in items]

    return convert_list


def _tuple_converter(parts: tuple[object, ...], *, module: str) -> Converter:
    """Return a converter for a list whose items differ by their place.

    A list that is too short stays as it came, and so does one that is too long,
    unless the last part says what may follow: `*tuple[X, ...]`.
    """
    fixed, more = parts_of(parts)
    is_open = more is not None
    rest = converter(more, module=module)
    first = [converter(part, module=module) for part in fixed]

    def convert_tuple(value: object) -> object:
        if type(value) is not list:
            return value
        items = cast("list[object]", value)
        spare = len(items) - len(first)
        if spare < 0 or (spare and not is_open):
            return items
        converters = [*first, *[rest] * spare]
        return tuple(
            item if convert is None or item is None else convert(item)
            for item, convert in zip(items, converters, strict=True)
        )

    return convert_tuple


def _dict_converter(convert: Converter | None) -> Converter | None:
    if convert is None:
        return None

    def convert_dict(value: object) -> object:
        if type(value) is not dict:
            return value
        entries = cast("dict[str, object]", value).items()
        return {key: None if item is None else convert(item) for key, item in entries}

    return convert_dict


def _union(members: tuple[object, ...], *, module: str) -> Converter | None:
    members = tuple(member for member in members if member is not NoneType)
    if len(members) == 1:
        return converter(members[0], module=module)
    return codecs.union_converter(members, module=module)


_READERS: dict[object, Converter | None] = {
    **dict.fromkeys((str, float, bool, object, None, NoneType, Any)),
    int: read_integer,
    datetime: read_datetime,
    date: read_date,
    time: read_time,
    **codecs.READERS,
}
