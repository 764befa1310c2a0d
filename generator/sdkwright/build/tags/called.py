"""A part of `values`: which value of a list is meant by a schema's name, where it is not that to the letter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import chain, takewhile

from sdkwright.build.tags.claims import Claim, own_values, text_of
from sdkwright.model import Enumeration, Schema, SchemaId, Tag
from sdkwright.naming.words import words


def alike(
    claims: Mapping[SchemaId, Claim],
    lists: Mapping[SchemaId, Schema | None],
    found: Mapping[SchemaId, tuple[Tag, ...]],
    name: str,
) -> dict[SchemaId, tuple[Tag, ...]]:
    """The values of those that have none yet, by what both are called; where two could be meant, neither is."""
    result: dict[SchemaId, tuple[Tag, ...]] = {}
    called = {values: _called(schema) for schema in lists.values() if (values := own_values(schema))}
    for forms in (_forms(claims), _short_forms(claims, name)):
        taken = {*chain.from_iterable((*found.values(), *result.values()))}
        options: dict[SchemaId, set[Tag]] = {}
        for key in (key for key in claims if not found[key] and key not in result):
            meant = called.get(own_values(lists[key]) or (), {})
            options[key] = {value for form in forms[key] for value in meant.get(form, ()) if value not in taken}
        pairs = {(value, claims[key].keys) for key, values in options.items() for value in values}
        rivals = Counter(value for value, _ in pairs)
        result |= {key: tuple(v) for key, v in options.items() if len(v) == 1 and all(rivals[each] == 1 for each in v)}
    return result


def _called(schema: Schema | None) -> dict[str, list[Tag]]:
    """The values of a list by what they are called: themselves, and the names that an extension gives them."""
    named = {m.value: m.name for m in schema.members} if isinstance(schema, Enumeration) else {}
    found: dict[str, list[Tag]] = {}
    for value in own_values(schema) or ():
        for form in {_folded(text_of(value)), _folded(named.get(value) or "")} - {""}:
            found.setdefault(form, []).append(value)
    return found


def _forms(claims: Mapping[SchemaId, Claim]) -> dict[SchemaId, frozenset[str]]:
    return {key: frozenset(map(_folded, claim.keys)) - {""} for key, claim in claims.items()}


def _short_forms(claims: Mapping[SchemaId, Claim], name: str) -> dict[SchemaId, frozenset[str]]:
    """What names are without the words that all of them begin or end with, or without those of the base's name."""
    parted = {key: words(claim.keys[0]) for key, claim in claims.items() if claim.is_implied and claim.keys}
    front = _shared([*parted.values()])
    back = _shared([each[::-1] for each in parted.values()])
    base = words(name)
    found: dict[SchemaId, frozenset[str]] = dict.fromkeys(claims, frozenset())
    for key, each in parted.items():
        cuts = [each[front:], each[: len(each) - back], each[front : len(each) - back]]
        cuts += [each[len(base) :]] if base and each[: len(base)] == base else []
        cuts += [each[: -len(base)]] if base and each[-len(base) :] == base else []
        found[key] = frozenset("".join(cut) for cut in cuts if cut and cut != each)
    return found


def _shared(names: Sequence[Sequence[str]]) -> int:
    """How many words all names begin with; one name alone shares nothing."""
    several = len({*map(tuple, names)}) > 1
    return sum(1 for _ in takewhile(lambda column: len({*column}) == 1, zip(*names, strict=False))) if several else 0


def _folded(text: str) -> str:
    return "".join(words(text))
