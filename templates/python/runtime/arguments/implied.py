"""Constants of a body that follow from what a caller gives of it, so that nobody needs to.

Where the kinds of a body differ in a constant and in what else they require, only one
kind requires what was given, and its constant is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..options import NOT_GIVEN
from .whole_body import Parts


@dataclass(frozen=True, slots=True)
class Implied:
    """Constants, and the properties that they follow from."""

    given: Mapping[str, tuple[object, ...]]
    """What must be given, with one of these values; with any value where there are none."""
    constants: Mapping[str, object]

    def __call__(self, body: Mapping[str, object]) -> Mapping[str, object]:
        """Return the constants, where they belong to a body."""
        follows = all(
            (value := body.get(name, NOT_GIVEN)) is not NOT_GIVEN
            and (not values or value in values)
            for name, values in self.given.items()
        )
        return self.constants if follows else {}


def with_implied(
    body: Mapping[str, object],
    rules: tuple[Callable[[Mapping[str, object]], Mapping[str, object]], ...],
) -> Mapping[str, object]:
    """Return the body with the constants that follow; what the caller gave stays."""
    added = {
        name: value
        for rule in rules
        for name, value in rule(body).items()
        if body.get(name, NOT_GIVEN) is NOT_GIVEN
    }
    if not added:
        return body
    found = Parts({**body, **added})
    found.further = body.further if isinstance(body, Parts) else found.further
    return found
