"""A body that is given in one piece, or as the properties of an object."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from ..options import NOT_GIVEN
from ..refusals import a_or_an, misused

FURTHER = "additional_properties"
"""What callers call the argument for properties that have none of their own."""


class Parts(dict[str, object]):
    """The properties of a body: each is an argument, or one of the `further` ones,
    whose names the caller gives."""

    further: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Whole:
    """A body in one piece."""

    value: object

    @property
    def properties(self) -> Mapping[str, object]:
        """Its properties, if it is an object; else none."""
        return properties_of(self.value) or {}


def given_properties(body: object) -> Mapping[str, object]:
    """Return the properties of a body, in whichever way it was given."""
    return body.properties if isinstance(body, Whole) else properties_of(body) or {}


def properties_of(value: object) -> Mapping[str, object] | None:
    """Return the properties of a mapping or a model as they are; None for all else."""
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value)
    known: Callable[[], Mapping[str, object]] | None
    known = getattr(value, "__properties__", None)
    return known() if known is not None else None


def whole_or_parts(
    whole: object, properties: Mapping[str, object], further: object = NOT_GIVEN
) -> Parts | Whole:
    """Return the body in one piece if there is one, else its properties.

    Raises TypeError if there is both: what is meant is anybody's guess. The `further`
    properties are those that have no argument of their own.
    """
    if whole is NOT_GIVEN:
        return _parts(properties, further)
    for name, value in (*properties.items(), (FURTHER, further)):
        if value is not NOT_GIVEN:
            raise misused(f"the body is given as a whole, and {name!r} beside it")
    return Whole(whole)


def _parts(properties: Mapping[str, object], further: object) -> Parts:
    found = Parts((name, listed(value)) for name, value in properties.items())
    if further is not NOT_GIVEN:
        found.further = further_ones(further, properties)
        found.update((name, listed(value)) for name, value in found.further.items())
    return found


def further_ones(
    further: object, declared: Container[str], why: str = "has an argument of its own"
) -> Mapping[str, object]:
    """Return further properties; TypeError, which ends with `why`, if one of them is declared."""
    found = properties_of(further)
    if found is None:
        raise misused(
            f"{FURTHER} takes a mapping, not {a_or_an(type(further).__name__)}"
        )
    for name in cast("Mapping[object, object]", found):
        if not isinstance(name, str):
            raise misused(f"{FURTHER}: a name is text, not {name!r:.80}")
        if name in declared:
            raise misused(f"{FURTHER}: {name!r} {why}")
    return found


def listed(value: object) -> object:
    """Return a set as a list, the same in every run: Python mixes it by a random seed.

    All else is returned as it is.
    """
    if not isinstance(value, (set, frozenset)):
        return value
    items = cast("set[str]", value)
    try:
        return sorted(items)
    except TypeError:
        return sorted(items, key=repr)
