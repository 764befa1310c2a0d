"""How the types of this API are read and written that not every API has.

Made for this API. What none of its types needs is refused here, and the SDK does not
carry it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .decode import Converter
    from .model import Model


def is_iso_8601(value: object) -> bool:
    """Whether a value is a duration: no type of this API is one."""
    return False


def read_duration(value: object) -> object:
    """Return a value as it came: no type of this API is a duration."""
    return value


def write_duration(value: object) -> str:
    """Refuse a duration: no type of this API is one."""
    raise TypeError(f"this API has no durations: write {value!r} as it wants it")


def union_converter(members: tuple[object, ...], *, module: str) -> Converter | None:
    """Return the converter for a union, None if no member has one."""
    raise _no_union(members)


def member_converter(members: tuple[object, ...], *, module: str) -> Converter:
    """Return the same for a union of which any member is known to have one."""
    raise _no_union(members)


def chooser(union: object, *, module: str) -> Callable[[object], type[Model] | None]:
    """Return what tells which model decoding makes of an object, None if of none."""
    return lambda value: None


def is_unknown(kind: object) -> bool:
    """Whether a class is that of objects of a kind that nobody described."""
    return False


def _no_union(members: tuple[object, ...]) -> TypeError:
    return TypeError(f"no type of this API is a union, and {members} cannot be read")
