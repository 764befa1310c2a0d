"""Whether a response is a page of the list that was promised."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from ..call.content import NULL, kind_of, kinds, misplaced
from ..models.annotations import TYPES
from ..models.model import Model
from ..models.tables import table_of
from .paging import Rule, Way, part


def page_fault(data: object, rule: Rule, promise: object) -> str | None:
    """Return why a response is no page of a list, None if it is one.

    An object may leave a list out that the description does not require (servers made
    with Protocol Buffers do so where it is empty), unless it holds what its class does
    not know, or counts items. So may null stand for an empty list that the description
    does not require, or calls nullable; for another one it is no value.
    """
    way = rule.items
    annotation: tuple[object, str] = (promise, TYPES)
    if data is None:
        return None if NULL in kinds(promise) else "is empty"
    total: Way = getattr(rule, "total", ())
    counts_items = bool(total and part(data, total))
    for name in way:
        if not counts_items and _is_left_out(data, name):
            return None
        annotation = _annotation(data, name)
        found = part(data, (name,))
        if found is None:
            if not _holds(data, name):
                return f"has no list at {'.'.join(way)!r}"
            may_be_null = NULL in kinds(annotation[0], module=annotation[1])
            return None if may_be_null else "has null where its list was promised"
        data = found
    if not isinstance(data, list):
        return f"has {kind_of(data)} where its list was promised"
    items = cast("list[object]", data)
    return misplaced(items, annotation[0], module=annotation[1])


def _is_left_out(data: object, name: str) -> bool:
    """Whether a property is not there, and need not be."""
    if not isinstance(data, Model) or data.additional_properties:
        return False
    table = table_of(type(data))
    attribute = table.known[name][0] if name in table.known else name
    return attribute not in data.__dict__ and attribute not in table.required


def _holds(data: object, name: str) -> bool:
    if isinstance(data, Model):
        known = table_of(type(data)).known.get(name)
        return name in data.additional_properties or (
            known is not None and known[0] in data.__dict__
        )
    return isinstance(data, Mapping) and name in data


def _annotation(data: object, name: str) -> tuple[object, str]:
    """Return the type of a property, with the module that says it."""
    types = table_of(type(data)).types if isinstance(data, Model) else {}
    return types.get(name, (Any, TYPES))
