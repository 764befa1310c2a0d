"""Where a reply is not what the API's description promises, for those who ask.

Decoding never complains: what does not fit stays raw. With `validation="warn"` or
`"error"` the same JSON is walked once more, along the same annotations, and each value
that does not fit is listed. Properties that a class does not know fit, unless it
says their type; values that an enum does not know do not. Imported by the first call that asks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Any, ForwardRef, Literal, NamedTuple, Union, cast
from typing import get_args, get_origin

from .annotations import TYPES, resolve
from .datetimes import is_rfc_3339
from .decoding import converter, parts_of
from .durations import is_iso_8601
from .encoding import Path, place
from .formats import format_of
from .model import Model, kind_of, table_of
from .unknown import UnknownObject


class Mismatch(NamedTuple):
    """One value of a reply that does not fit."""

    path: str
    """Where it stands: `trigger.scheduled[0].at`."""
    expected: str
    """The type that was promised."""
    got: object
    """The value that came; None also where nothing did."""

    def __str__(self) -> str:
        return f"{self.path}: {self.expected} was promised, not {self.got!r:.80}"


class _Field(NamedTuple):
    annotation: object
    module: str
    is_required: bool


def mismatches(value: object, annotation: object) -> tuple[Mismatch, ...]:
    """Return each part of a JSON value that does not fit, in its order."""
    return tuple(_check(value, annotation, module=TYPES, at=()))


def _check(
    value: object, annotation: object, *, module: str, at: Path
) -> Iterator[Mismatch]:
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if told := format_of(annotation):
        if not told.fits(value):
            yield Mismatch(place(at), _name(annotation), value)
    elif origin is Annotated or origin in (Union, UnionType):
        yield from _check_union(value, annotation, module=module, at=at)
    elif origin in (list, Sequence) and type(value) is list:
        for index, item in enumerate(cast("list[object]", value)):
            yield from _check(item, arguments[0], module=module, at=(*at, index))
    elif origin is tuple and type(value) is list:
        items = cast("list[object]", value)
        yield from _check_tuple(items, annotation, module=module, at=at)
    elif origin in (dict, Mapping) and type(value) is dict:
        for key, item in cast("dict[str, object]", value).items():
            yield from _check(item, arguments[1], module=module, at=(*at, key))
    elif _is_model(annotation) and type(value) is dict:
        entries = cast("dict[str, object]", value)
        base = cast("type[Model]", annotation)
        kind = kind_of(base, entries)
        told_by = "" if kind is base else base.__discriminator__
        yield from _check_model(entries, kind, at=at, told_by=told_by)
    elif not _fits(value, annotation, module=module):
        yield Mismatch(place(at), _name(annotation), value)


def _check_tuple(
    value: list[object], annotation: object, *, module: str, at: Path
) -> Iterator[Mismatch]:
    """Each item by its place; a list of another length is none that was promised."""
    parts, rest = parts_of(get_args(annotation))
    more = len(value) - len(parts)
    if more < 0 or (more > 0 and rest is None):
        yield Mismatch(place(at), _name(annotation), value)
        return
    for index, (item, part) in enumerate(zip(value, (*parts, *[rest] * more))):
        yield from _check(item, part, module=module, at=(*at, index))


def _check_model(
    value: dict[str, object], model: type[Model], *, at: Path, told_by: str = ""
) -> Iterator[Mismatch]:
    """Each property; what it was `told_by` is right, also where it is another name of
    the same class."""
    for wire, field in _fields(model).items():
        if wire in value and wire == told_by:
            continue
        if wire in value:
            inner = value[wire]
            yield from _check(
                inner, field.annotation, module=field.module, at=(*at, wire)
            )
        elif field.is_required:
            expected = _name(resolve(field.annotation, module=field.module))
            yield Mismatch(place((*at, wire)), expected, None)
    table = table_of(model)
    further = table.further
    if further.annotation is Any:
        return
    for name, inner in value.items():
        if name not in table.known:
            yield from _check(
                inner, further.annotation, module=further.module, at=(*at, name)
            )


def _check_union(
    value: object, union: object, *, module: str, at: Path
) -> Iterator[Mismatch]:
    """Follow the arm that decoding takes; any arm will do for what is no model."""
    convert = converter(union, module=module)
    decoded = value if convert is None else convert(value)
    if isinstance(decoded, UnknownObject):
        yield Mismatch(place(at), _name(union), value)
        return
    if isinstance(decoded, Model) and type(value) is dict:
        entries = cast("dict[str, object]", value)
        yield from _check_model(entries, type(decoded), at=at)
        return
    bare = get_args(union)[0] if get_origin(union) is Annotated else union
    arms = get_args(bare) if get_origin(bare) in (Union, UnionType) else (bare,)
    found = [tuple(_check(value, arm, module=module, at=at)) for arm in arms]
    if not all(found):
        return
    inner = [each for each in found if all(one.path != place(at) for one in each)]
    here = (Mismatch(place(at), _name(bare), value),)
    yield from min(inner, key=len, default=here)


def _fits(value: object, annotation: object, *, module: str) -> bool:
    """Whether a value fits a type that has no parts, or has the wrong shape for one."""
    if annotation is Any or annotation is object:
        return True
    if annotation is None or annotation is NoneType:
        return value is None
    if get_origin(annotation) is Literal:
        choices: tuple[object, ...] = get_args(annotation)
        return any(_is_same(value, one) for one in choices)
    if annotation is str or annotation is bool:
        return type(value) is annotation
    if annotation is float:
        return type(value) is int or isinstance(value, float)
    if annotation is int:
        return type(value) is int or (isinstance(value, float) and value.is_integer())
    if annotation is timedelta:
        return is_iso_8601(value)
    if not isinstance(annotation, type) or _is_model(annotation):
        return False
    if annotation in (datetime, date, time) and not is_rfc_3339(value, annotation):
        return False
    convert = converter(annotation, module=module)
    decoded = value if convert is None else convert(value)
    if isinstance(decoded, Enum):
        return decoded.value in {member.value for member in type(decoded)}
    return isinstance(decoded, annotation)


def _is_same(value: object, one: object) -> bool:
    """Whether two values are one in JSON, where 1 and 1.0 are, and 1 and true are not."""
    if isinstance(value, bool) or isinstance(one, bool):
        return value is one
    return value == one


_known: dict[object, dict[str, _Field]] = {}


def _fields(model: type[Model]) -> dict[str, _Field]:
    """Return the properties of a class, by wire names; read once for each class."""
    if model not in _known:
        _known[model] = _read_fields(model)
    return _known[model]


def _read_fields(model: type[Model]) -> dict[str, _Field]:
    table = table_of(model)
    promised = table.promised
    types = table.types.items()
    return {wire: _Field(*told, wire in promised) for wire, told in types}


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _name(annotation: object) -> str:
    """Return a type as a reader of the SDK writes it."""
    if get_args(annotation) and not isinstance(annotation, type):
        arms = get_args(annotation)
        if get_origin(annotation) in (Union, UnionType):
            return " | ".join(_name(arm) for arm in arms if arm is not UnknownObject)
        if get_origin(annotation) is Annotated:
            return _name(arms[0])
        origin = getattr(get_origin(annotation), "__name__", "")
        inner = map(repr if get_origin(annotation) is Literal else _name, arms)
        star = "*" if getattr(annotation, "__unpacked__", False) else ""
        return f"{star}{origin or 'Literal'}[{', '.join(inner)}]"
    if annotation is Ellipsis:
        return "..."
    if isinstance(annotation, ForwardRef):
        return annotation.__forward_arg__
    if annotation is None or annotation is NoneType:
        return "None"
    return getattr(annotation, "__name__", str(annotation))
