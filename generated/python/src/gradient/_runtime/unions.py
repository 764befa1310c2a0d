"""Which arm of a union a JSON value belongs to, where nobody has decided it before.

Every arm says how well the value fits it, and the best one converts; among equals the
first. What fits no arm stays raw, so a kind of object that the API adds later does not
become a wrong model.

```
a model    its constants must hold; then all required properties, then known ones
dict[str, X]     any object, after a model whose required properties are there
list[X]          as its first element fits X
an enum          a member, else (when open) any value of its kind, after a plain `str`
datetime, UUID   text of that form
```
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, ForwardRef, Literal, NamedTuple, TypeAlias, Union, cast
from typing import get_args, get_origin

from .annotations import resolve
from .decoding import Converter, converter

Fit: TypeAlias = Callable[[object], int]
"""How well a value fits an arm: 0 is not at all, more is better."""

KNOWN, READ, PLAIN, OPEN = 30, 20, 10, 5

REQUIRED = 10_000
"""What a model's fit counts for having all its required properties."""

CONSTANT = 1_000_000
"""What a model's fit counts for a constant that holds: that is a discriminator."""

MAPPING = 5_000
"""The fit of an object to `dict[str, X]`."""


class _Arm(NamedTuple):
    fit: Fit
    convert: Converter | None


def union_converter(arms: tuple[object, ...], *, module: str) -> Converter | None:
    """Return the converter for a union, None if no arm has one."""
    table = [
        _Arm(fit(arm, module=module), converter(arm, module=module)) for arm in arms
    ]
    if all(arm.convert is None for arm in table):
        return None

    def convert(value: object) -> object:
        best, most = None, 0
        for arm in table:
            score = arm.fit(value)
            if score > most:
                best, most = arm.convert, score
        return value if best is None else best(value)

    return convert


def fit(annotation: object, *, module: str) -> Fit:
    """Return the function that tells how well a value fits an annotation."""
    if isinstance(annotation, ForwardRef):
        return _fit_later(annotation.__forward_arg__, module=module)
    annotation = resolve(annotation, module=module)
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return fit(arguments[0], module=module)
    if origin in (Union, UnionType):
        return _any_fit([fit(arm, module=module) for arm in arguments])
    if origin is Literal:
        return _literal_fit(arguments)
    if annotation is list or origin in (list, Sequence):
        return _list_fit([fit(inner, module=module) for inner in arguments])
    if annotation is dict or origin in (dict, Mapping):
        return lambda value: MAPPING if type(value) is dict else 0
    return _class_fit(annotation, converter(annotation, module=module))


def _fit_later(alias: str, *, module: str) -> Fit:
    @cache
    def built() -> Fit:
        return fit(alias, module=module)

    return lambda value: built()(value)


def _any_fit(fits: Sequence[Fit]) -> Fit:
    return lambda value: max(one(value) for one in fits)


def _literal_fit(values: tuple[object, ...]) -> Fit:
    known = {(type(value), value) for value in values}

    def fits(value: object) -> int:
        scalar = value is None or isinstance(value, (str, int))
        return KNOWN if scalar and (type(value), value) in known else 0

    return fits


def _list_fit(inner: Sequence[Fit]) -> Fit:
    def fits(value: object) -> int:
        if type(value) is not list:
            return 0
        items = cast("list[object]", value)
        return 1 + (inner[0](items[0]) if items and inner else 0)

    return fits


def _class_fit(annotation: object, read: Converter | None) -> Fit:
    model_fit: Fit | None = getattr(annotation, "__fit__", None)
    if model_fit is not None:
        return model_fit
    if read is None:
        return _plain_fit(annotation)
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        return _enum_fit(annotation, read)
    return lambda value: READ if read(value) is not value else 0


def _enum_fit(kind: type[Enum], read: Converter) -> Fit:
    known = frozenset(member.value for member in kind)

    def fits(value: object) -> int:
        if not isinstance(read(value), kind):
            return 0
        return KNOWN if value in known else OPEN

    return fits


def _plain_fit(kind: object) -> Fit:
    if kind is None:
        return lambda value: PLAIN if value is None else 0
    if kind is float:
        return lambda value: PLAIN if type(value) is float else _int_fit(value)
    if isinstance(kind, type) and kind is not object:
        return lambda value: PLAIN if type(value) is kind else 0
    return lambda value: 1


def _int_fit(value: object) -> int:
    """Return the fit of an integer to `float`: JSON does not tell them apart."""
    return OPEN if type(value) is int else 0
