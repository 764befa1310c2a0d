"""Where a response is not what the API's description promises, for those who ask.

Decoding never complains: what does not fit stays raw. With `validation="warn"` or
`"error"` the same JSON is walked once more, along the same annotations, and each value
that does not fit is listed. Properties that a class does not know fit, unless it
says their type; values that an enum does not know do not. Imported by the first call that asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
from math import isfinite
from types import NoneType
from typing import Annotated, Any, Final, Literal, NamedTuple, TypeAlias, Union

from ..lazy import by_first_value
from . import codecs
from .annotations import TYPES, Shape, alias_of, is_model, parts_of, resolve, shape_of
from .datetimes import is_rfc_3339
from .decode import as_it_came, converter
from .encode import Path, place
from .model import Model
from .tables import kind_of, table_of


class Mismatch(NamedTuple):
    """One value of a response that does not fit."""

    path: str
    """Where it stands: `trigger.scheduled[0].at`."""
    expected: str
    """The type that was promised."""
    got: object
    """The value that came; None also where nothing did."""

    def __str__(self) -> str:
        return f"{self.path}: {self.expected} was promised, not {self.got!r:.80}"


class _Fault(NamedTuple):
    """A mismatch below the value that is checked."""

    path: Path
    expected: str
    got: object


_Faults: TypeAlias = tuple[_Fault, ...]
_Check: TypeAlias = Callable[[object], _Faults]
_ObjectCheck: TypeAlias = Callable[[dict[str, object]], _Faults]
"""What tells where a value does not fit; compiled once for each annotation."""

_FITS: Final[_Faults] = ()


def mismatches(value: object, annotation: object) -> tuple[Mismatch, ...]:
    """Return each part of a JSON value that does not fit, in its order."""
    faults = _whole(annotation)(value)
    return tuple(Mismatch(place(one.path), one.expected, one.got) for one in faults)


@cache
def _whole(annotation: object) -> _Check:
    return _checker(annotation, module=TYPES)


def _checker(annotation: object, *, module: str) -> _Check:
    if alias := alias_of(annotation):
        return by_first_value(lambda: _checker(alias, module=module))
    shape = shape_of(annotation, module=module)
    kind, origin, inner, form = shape
    if form is not None:
        return _leaf(form.fits, kind)
    if origin is Annotated or origin is Union:
        return _union(shape, module=module)
    if origin is list:
        return _items(_checker(inner[0], module=module), kind)
    if origin is tuple:
        return _places(shape, module=module)
    if origin is dict:
        return _entries(_checker(inner[1], module=module), kind)
    return _object(kind) if is_model(kind) else _leaf(_type_test(shape, module), kind)


def _leaf(is_valid: Callable[[object], bool], annotation: object) -> _Check:
    def check(value: object) -> _Faults:
        return _FITS if is_valid(value) else _here(annotation, value)

    return check


def _here(annotation: object, value: object) -> _Faults:
    return (_Fault((), _name(annotation), value),)


def _below(step: str | int, faults: _Faults) -> Iterator[_Fault]:
    return (one._replace(path=(step, *one.path)) for one in faults)


def _items(check: _Check, annotation: object) -> _Check:
    def check_items(value: Any) -> _Faults:
        items: list[object] = value
        if type(items) is not list:
            return _here(annotation, value)
        found = [check(item) for item in items]
        if not any(found):
            return _FITS
        return tuple(one for i, each in enumerate(found) for one in _below(i, each))

    return check_items


def _entries(check: _Check, annotation: object) -> _Check:
    def check_entries(value: Any) -> _Faults:
        entries: dict[str, object] = value
        if type(entries) is not dict:
            return _here(annotation, value)
        found = {key: check(item) for key, item in entries.items()}
        return tuple(one for key, each in found.items() for one in _below(key, each))

    return check_entries


def _places(shape: Shape, *, module: str) -> _Check:
    """Each item by its place; a list of another length is none that was promised."""
    annotation, (parts, rest) = shape.type, parts_of(shape.inner)
    first = [_checker(part, module=module) for part in parts]
    further = _checker(rest, module=module)

    def check_places(value: Any) -> _Faults:
        items: list[object] = value
        if type(items) is not list:
            return _here(annotation, value)
        more = len(items) - len(first)
        if more < 0 or (more > 0 and rest is None):
            return _here(annotation, value)
        pairs = enumerate(zip(items, (*first, *[further] * more), strict=True))
        return tuple(one for i, (it, check) in pairs for one in _below(i, check(it)))

    return check_places


# ---------------------------------------------------------------------------- objects


class _Field(NamedTuple):
    passing: frozenset[type]
    """The types of which every value fits: most values need no other look."""
    check: _Check


def _object(model: type[Model]) -> _Check:
    def check(value: Any) -> _Faults:
        entries: dict[str, object] = value
        if type(entries) is not dict:
            return _here(model, value)
        return _kind(model, entries, None)(entries)

    return check


_compiled: dict[tuple[type[Model], str | None], _ObjectCheck] = {}


def _kind(
    model: type[Model], entries: dict[str, object], by: str | None
) -> _ObjectCheck:
    """Return the check of the kind that an object says it is; also another name that
    it says `by` a property of a union or a base is right."""
    kind = kind_of(model, entries)
    key = (kind, by if kind is model else model.__discriminator__)
    if key not in _compiled:
        _compiled[key] = _compile(*key)
    return _compiled[key]


def _compile(model: type[Model], told_by: str | None) -> _ObjectCheck:
    table = table_of(model)
    fields = {
        w: None if w == told_by else _field(annotation, module=m)
        for w, (annotation, m) in table.types.items()
    }
    further = _field(table.further.annotation, module=table.further.module)
    find, promised = fields.get, table.promised

    def check(value: dict[str, object]) -> _Faults:
        found: dict[str, _Faults] = {}
        for wire, item in value.items():
            field = find(wire, further)
            if field is None or type(item) in field.passing:
                continue
            if faults := field.check(item):
                found[wire] = faults
        missing = promised.difference(value)
        if not found and not missing:
            return _FITS
        for wire in missing:
            annotation, module = table.types[wire]
            found[wire] = (_Fault((), _name(resolve(annotation, module=module)), None),)
        order = (*fields, *value)  # that of the class, then what it does not know
        names = dict.fromkeys(wire for wire in order if wire in found)
        return tuple(one for wire in names for one in _below(wire, found[wire]))

    return check


def _field(annotation: object, *, module: str) -> _Field | None:
    """Return how a property is checked, None where anything fits."""
    shape = shape_of(annotation, module=module)
    if shape.type is Any or shape.type is object:
        return None
    classes = (each for each in shape.members if isinstance(each, type))
    types = frozenset(kind for each in classes for kind in _PASSING.get(each, ()))
    return _Field(types, _checker(shape.type, module=module))


_PASSING: Final[Mapping[object, tuple[type, ...]]] = {
    str: (str,),
    bool: (bool,),
    int: (int,),
    float: (int,),  # NaN is no number of JSON (RFC 8259, section 6)
    NoneType: (NoneType,),
}


# ----------------------------------------------------------------------------- unions


def _union(shape: Shape, *, module: str) -> _Check:
    """Follow the member that decoding takes; any will do for what is no model."""
    union = bare = shape.type
    if shape.origin is Annotated:
        bare = shape.inner[0]
    members = shape_of(bare, module=module).members
    checks = [_checker(a, module=module) for a in members if not codecs.is_unknown(a)]
    choose = codecs.chooser(union, module=module)

    def check(value: Any) -> _Faults:
        entries: dict[str, object] = value
        kind, by = choose(entries) if type(entries) is dict else (None, None)
        if kind is not None and not codecs.is_unknown(kind):
            return _kind(kind, entries, by)(entries)
        is_none = kind is not None and bare is not union  # a tag is of no member
        found: list[_Faults] = []
        for each in () if is_none else checks:
            faults = each(value)
            if not faults:
                return _FITS
            found.append(faults)
        known = found if kind is None else []
        inner = [faults for faults in known if all(one.path for one in faults)]
        return min(inner, key=len, default=_here(bare, value))

    return check


# ---------------------------------------------------------------------------- scalars


def _type_test(shape: Shape, module: str) -> Callable[[object], bool]:
    """Return what tells whether a value fits a type that has no parts."""
    annotation = shape.type
    if annotation is Any or annotation is object:
        return lambda value: True
    if annotation is None or annotation is NoneType:
        return lambda value: value is None
    if shape.origin is Literal:
        return lambda value: any(_is_same(value, one) for one in shape.inner)
    if annotation is str or annotation is bool:
        return lambda value: type(value) is annotation
    if annotation is float:
        return lambda one: isfinite(one) if isinstance(one, float) else type(one) is int
    if annotation is int:
        return lambda value: type(value) is int or _is_whole(value)
    if annotation is timedelta:
        return codecs.is_iso_8601
    if not isinstance(annotation, type):
        return lambda value: False
    return _reads(annotation, module=module)


def _reads(kind: type, *, module: str) -> Callable[[object], bool]:
    """Return what tells whether decoding makes such a value: an enum has to know it."""
    convert = converter(kind, module=module) or as_it_came
    if issubclass(kind, Enum):
        known = frozenset(member.value for member in kind)
        return lambda value: getattr(convert(value), "value", as_it_came) in known
    if kind in (datetime, date, time):
        return lambda value: (
            is_rfc_3339(value, kind) and isinstance(convert(value), kind)
        )
    return lambda value: isinstance(convert(value), kind)


def _is_whole(value: object) -> bool:
    return isinstance(value, float) and value.is_integer()


def _is_same(value: object, one: object) -> bool:
    """Whether two values are one in JSON, where 1 and 1.0 are, and 1 and true are not."""
    if isinstance(value, bool) or isinstance(one, bool):
        return value is one
    return value == one


def _name(annotation: object) -> str:
    """Return a type as a reader of the SDK writes it."""
    if alias := alias_of(annotation):
        return alias
    if annotation is Ellipsis:
        return "..."
    if annotation is None or annotation is NoneType:
        return "None"
    kind, origin, inner, _ = shape_of(annotation)
    if origin is Union:
        known = (member for member in inner if not codecs.is_unknown(member))
        return " | ".join(map(_name, known))
    if origin is Annotated:
        return _name(inner[0])
    if origin is None:
        return getattr(kind, "__name__", str(kind))
    words = map(repr if origin is Literal else _name, inner)
    star = "*" if getattr(kind, "__unpacked__", False) else ""
    return f"{star}{getattr(origin, '__name__', 'Literal')}[{', '.join(words)}]"
