"""How the types of this API are read and written that not every API has, and the text
of JSON.

Made for this API. What none of its types needs is not in here, and the SDK does not
carry it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..arguments.argument_types import Form
    from .decode import Converter
    from .given_scalars import Check
    from .model import Model
    from .objects import Writer
    from .tables import Table

READERS: Final[Mapping[object, Callable[[object], object]]] = {}
"""What reads the values of a type; see `decode`."""


def is_iso_8601(value: object) -> bool:
    """Whether a value is a duration: no type of this API is one."""
    return False


def write_duration(value: object) -> str:
    """Refuse a duration: no type of this API is one."""
    raise TypeError(f"this API has no durations: write {value!r} as it wants it")


def property_writers(table: Table) -> Mapping[str, Writer]:
    """Return what writes the properties of a class that do not say it themselves."""
    return {}


def further_writer(
    table: Table,
) -> Callable[[Mapping[str, object]], Mapping[str, object]]:
    """Return what writes the properties that a class does not declare."""
    return lambda values: values


def check_given(
    model: type[Model], name: str, value: object, expected: tuple[object, str]
) -> None:
    """Refuse what a caller gives for a property, and does not fit its type."""
    from .given_values import check_property  # it asks models, which ask this module

    check_property(model, name, value, expected)


def check_argument(name: str, value: object, annotation: str, form: Form) -> None:
    """Refuse what a caller gives for an argument, and does not fit its type."""
    from .given_values import check_argument  # it asks models, which ask this module

    check_argument(name, value, annotation, form)


def union_check(union: object, module: str, form: Form) -> Check:
    """Return what finds the faults of a value that may be any member of a union."""
    raise _no_union((union, module, form))


def by_names(
    values: Mapping[str, object], annotations: Mapping[str | None, str]
) -> Mapping[str, object]:
    """Return arguments with those written whose annotation has a writer."""
    return values


def in_body(
    body: object, annotations: Mapping[str | None, str], further: str = ""
) -> object:
    """Return a body with its properties written, or as a whole."""
    return body


def union_converter(members: tuple[object, ...], *, module: str) -> Converter | None:
    """Return the converter for a union, None if no member has one."""
    raise _no_union(members)


def member_converter(members: tuple[object, ...], *, module: str) -> Converter:
    """Return the same for a union of which any member is known to have one."""
    raise _no_union(members)


def chooser(
    union: object, *, module: str
) -> Callable[[dict[str, object]], tuple[type[Model] | None, str | None]]:
    """Return what tells which model decoding makes of an object, None if of none."""
    return lambda value: (None, None)


def is_unknown(kind: object) -> bool:
    """Whether a class is that of objects of a kind that nobody described."""
    return False


def _no_union(members: tuple[object, ...]) -> TypeError:
    return TypeError(f"no type of this API is a union, and {members} cannot be read")


# ------------------------------------------------------------------------- the text of JSON


def parse(text: str | bytes) -> object:
    """Return the value; ValueError if the text is no JSON."""
    parsed: object = json.loads(text)
    return parsed


def no_json(error: Exception) -> str:
    """Return what is wrong with a text that could not be parsed."""
    if isinstance(error, (json.JSONDecodeError, UnicodeError)):
        return "is no JSON"
    if isinstance(error, RecursionError):
        return "is nested too deeply"
    return "has an integer of more digits than Python reads"
