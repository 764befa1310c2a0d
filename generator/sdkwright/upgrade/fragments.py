"""A part of `upgrade`: what lies beside the usual places, converted where it stands and put back there."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.parse import index_in
from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.moves import Moves, reference_to
from sdkwright.upgrade.places import Places


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


def forwarded(value: Json, document: str, places: Places, moves: Moves) -> Json:
    """A document of which nothing was converted but fragments: its other references lead to where things stand now.

    Nothing that is made needs these, and yet they are right. What has no such reference is shared.
    """
    if isinstance(value, list):
        items = [forwarded(item, document, places, moves) for item in value]
        return items if any(item is not old for item, old in zip(items, value, strict=True)) else value
    if not isinstance(value, dict):
        return value
    changed = {key: new for key, item in value.items() if (new := forwarded(item, document, places, moves)) is not item}
    reference = value.get("$ref")
    target = places.target(reference, document) if isinstance(reference, str) else None
    if target is not None and (now := moves.now(target)) != target:
        changed["$ref"] = f"{str(reference).partition('#')[0]}{reference_to(now)}"
    return {**value, **changed} if changed else value
