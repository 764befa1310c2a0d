"""A part of `upgrade`: what lies beside the usual places, converted where it stands and put back there."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.parse import index_in
from sdkwright.report import Pointer
from sdkwright.text import Json


def with_fragments(values: Mapping[str, Json], converted: Mapping[Pointer, Json]) -> dict[str, Json]:
    """The documents of a description by name, with other values at some places."""
    changed = dict(values)
    for at in _outermost(converted):
        changed[at.document] = _replaced(changed[at.document], at.tokens, converted[at])
    return changed


def _outermost(converted: Mapping[Pointer, Json]) -> list[Pointer]:
    """The fragments that lie in no other: those have been converted with the one around them."""
    kept: list[Pointer] = []
    for at in sorted(converted, key=lambda at: len(at.tokens)):
        around = (Pointer(at.document, at.tokens[:length]) for length in range(len(at.tokens)))
        if not any(each in converted for each in around):
            kept.append(at)
    return kept


def _replaced(value: Json, tokens: tuple[str, ...], new: Json) -> Json:
    """A document with another value at one place, if there is one; what is not on the way there is shared."""
    if not tokens:
        return new
    if isinstance(value, dict) and tokens[0] in value:
        return {**value, tokens[0]: _replaced(value[tokens[0]], tokens[1:], new)}
    index = index_in(tokens[0], len(value)) if isinstance(value, list) else None
    if not isinstance(value, list) or index is None:
        return value  # a reference that leads nowhere, as `resolve` says
    return [*value[:index], _replaced(value[index], tokens[1:], new), *value[index + 1 :]]
