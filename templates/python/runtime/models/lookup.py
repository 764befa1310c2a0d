"""Looking into a value that was decoded, by the names that it has on the wire."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

from .model import Model
from .tables import table_of

Way: TypeAlias = tuple[str, ...]
"""The names on the way from a value to a part of it."""


def part(value: object, way: Way) -> object:
    """Return what stands at the end of a way, None if it is not there."""
    for name in way:
        value = _property(value, name)
    return value


def part_items(value: object, way: Way) -> list[object]:
    """Return the list at the end of a way; an empty one if there is none."""
    found = part(value, way)
    if isinstance(found, str) or not isinstance(found, Sequence):
        return []
    return list(cast("Sequence[object]", found))


def _property(value: object, name: str) -> object:
    if isinstance(value, Model):
        known = table_of(type(value)).known.get(name)
        if known is not None:
            return value.__dict__.get(known[0])
        return value.additional_properties.get(name)
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name)
    return None
