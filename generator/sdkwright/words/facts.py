"""Default, bounds and examples -> a few words behind what is said of a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from sdkwright.model import NO_LIMITS, Doc, Limits
from sdkwright.text import Json

_LONG = 60
"""A value that is written with more characters is not shown."""
_SHOWN = 3
_PARTS = 20
_RANGE_OF_TYPE = 2**31 - 1
"""From here on a bound says which integers a machine has, and nothing of the value."""
_SECRET = frozenset({"password"})
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def facts(doc: Doc, said: str, shown: Callable[[Json], str], *, has_examples: bool = True) -> str:
    """What a description tells of a value beside its words, where these do not say it; `shown` writes a value."""
    numbers = frozenset(_NUMBER.findall(said.replace(",", "")))
    found = list(_default(doc, said, shown))
    if doc.limits is not NO_LIMITS:
        found += (part for part in _limits(doc.limits) if not _is_told(part, numbers))
    if has_examples:
        found += _examples(doc, said, shown)
    return " ".join(found)


def _default(doc: Doc, said: str, shown: Callable[[Json], str]) -> Iterator[str]:
    if doc.default is None:
        return
    value = shown(doc.default)
    is_said = "default" in said.lower() and value.strip("'\"").casefold() in said.casefold()
    if len(value) <= _LONG and not is_said:
        yield f"Default: {_code(value)}."


def _examples(doc: Doc, said: str, shown: Callable[[Json], str]) -> Iterator[str]:
    values = dict.fromkeys(shown(value) for value in doc.examples if _may_be_short(value))
    short = [value for value in values if len(value.strip("'\"")) > 0 and len(value) <= _LONG]
    short = [value for value in short if value.strip("'\"") not in said][:_SHOWN]
    if short:
        yield f"{'Example' if len(short) == 1 else 'Examples'}: {', '.join(map(_code, short))}."


def _may_be_short(value: Json) -> bool:
    """Whether it is worth writing: nobody waits for the text of a whole response that is too long to be shown."""
    if isinstance(value, list | dict):
        parts = value.values() if isinstance(value, dict) else value
        return len(value) < _PARTS and not any(isinstance(part, list | dict) and part for part in parts)
    return True


def _code(value: str) -> str:
    return f"`` {value} ``" if "`" in value else f"`{value}`"


def _is_told(part: str, numbers: frozenset[str]) -> bool:
    """Whether the words have all numbers of a fact already."""
    told = _NUMBER.findall(part)
    return bool(told) and "`" not in part and numbers.issuperset(told)


def _limits(limits: Limits) -> Iterator[str]:
    parts = tuple(_bounds(limits))
    if parts:
        said = ", ".join(parts)
        yield f"{said[0].upper()}{said[1:]}."
    if limits.multiple_of is not None and limits.multiple_of != 1:
        yield f"A multiple of {_number(limits.multiple_of)}."
    yield from _count(limits.min_length, limits.max_length, "character", "characters")
    if limits.pattern is not None and len(limits.pattern) <= _LONG and "\n" not in limits.pattern:
        yield f"Matches {_code(limits.pattern)}."
    yield from _count(limits.min_items, limits.max_items, "item", "items")
    if limits.unique_items:
        yield "No item twice."
    yield from _count(limits.min_properties, limits.max_properties, "entry", "entries")


def _bounds(limits: Limits) -> Iterator[str]:
    low, high = _bound(limits.minimum), _bound(limits.maximum)
    above, below = _bound(limits.above), _bound(limits.below)
    if low is not None and high is not None and above is None and below is None:
        yield f"from {low} to {high}"
        return
    yield from (f"{words} {n}" for words, n in (("at least", low), ("more than", above)) if n is not None)
    yield from (f"{words} {n}" for words, n in (("at most", high), ("less than", below)) if n is not None)


def _bound(value: float | None) -> str | None:
    return None if value is None or abs(value) >= _RANGE_OF_TYPE else _number(value)


def _count(low: int | None, high: int | None, one: str, many: str) -> Iterator[str]:
    """How many there are, `low` to `high`."""
    high = None if high is None or high >= _RANGE_OF_TYPE else high
    if low and low == high:
        yield f"Exactly {low} {one if low == 1 else many}."
    elif low and high is not None:
        yield f"{low} to {high} {many}."
    elif low:
        yield f"At least {low} {one if low == 1 else many}."
    elif high is not None:
        yield f"At most {high} {one if high == 1 else many}."


def _number(value: float) -> str:
    return f"{value:.0f}" if isinstance(value, float) and value.is_integer() else str(value)
