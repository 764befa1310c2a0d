"""A body that is given in one piece, or as the properties of an object."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .options import NOT_GIVEN


@dataclass(frozen=True, slots=True)
class Whole:
    """A body in one piece, of another media type than the usual one."""

    value: object


def either(whole: object, properties: Mapping[str, object]) -> object:
    """Return the body in one piece if there is one, else its properties.

    Raises TypeError if there is both: what is meant is anybody's guess.
    """
    if whole is NOT_GIVEN:
        return properties
    for name, value in properties.items():
        if value is not NOT_GIVEN:
            raise TypeError(f"the body is given as a whole, and {name!r} beside it")
    return Whole(whole)
