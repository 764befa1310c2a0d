"""Whether a single value that a caller gives fits its type; see `given_values`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, Literal, SupportsIndex, TypeAlias, cast
from uuid import UUID

from ..arguments.argument_types import (
    A_FILE,
    A_VALUE,
    NO_NULL,
    Fault,
    Form,
    is_file,
    is_single,
    wanted_fault,
)
from .annotations import Shape
from .numbers import Number

Faults: TypeAlias = Iterator[Fault]
Check: TypeAlias = Callable[[Any], Faults]

_TIMES = (datetime, date, time, timedelta)
_DATES = (*_TIMES, UUID)
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


def scalar_check(shape: Shape, form: Form) -> Check | None:
    """Return the check of a value that is no list and no object."""
    annotation = shape.type
    if described := shape.format:
        wanted, kinds = _TAKEN[described.kind]
        is_number = not {int, float}.isdisjoint(described.json)
        wanted += " or a number" if is_number and described.kind is not float else ""
        return _single(wanted, (*kinds[kinds[0] is str :], *described.json))
    if shape.origin is Literal:
        values = cast("tuple[object, ...]", shape.inner)
        kinds = tuple({type(value) for value in values})
        wanted = " or ".join(map(repr, shape.inner[:3]))
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        kinds = tuple({type(cast("object", each.value)) for each in annotation})
        wanted, kinds = f"a {annotation.__name__}", (annotation, *kinds)
    elif annotation in _TAKEN:
        wanted, kinds = _TAKEN[annotation]
    else:
        return None
    if form == "file":
        return _file
    if form == "json" or annotation in _TIMES:
        return _single(wanted, kinds)
    return _text(kinds, form)


def _single(wanted: str, kinds: tuple[type, ...]) -> Check:
    # to Python True is an integer, and a datetime a date
    apart = tuple(each for each in (bool, datetime) if each not in kinds)

    def check(value: Any) -> Faults:
        if isinstance(value, Enum) and not isinstance(value, kinds):
            value = value.value
        if type(value) in kinds or (int in kinds and _is_whole(value)):
            return
        if isinstance(value, kinds) and not isinstance(value, apart):
            return
        yield misfit((wanted,), value)

    return check


def _is_whole(value: object) -> bool:
    """Whether a number is an integer to JSON, as 7.0 is, or one of another library."""
    if isinstance(value, (float, Decimal)):
        return isfinite(value) and value == int(value)
    return isinstance(value, SupportsIndex) and not isinstance(value, bool)


def _text(kinds: tuple[type, ...], form: Form) -> Check:
    """Return the check of what is written as text: in a form it may also be a file."""
    content = tuple(each for each in kinds if each is not str and bytes in kinds)

    def check(value: object) -> Faults:
        is_content = isinstance(value, content) or (form == "part" and is_file(value))
        if not (is_single(value) or is_content):
            yield misfit((A_VALUE,), value)

    return check


def _file(value: object) -> Faults:
    if not is_file(value):
        yield misfit((A_FILE,), value)


def misfit(wanted: tuple[str, ...], value: object) -> Fault:
    """Return the fault of a value that is none of what is wanted."""
    return Fault((), NO_NULL if value is None else wanted_fault(wanted, value), wanted)
