"""What an `Operation` of the runtime is told of its arguments: how they are written, what they take, what follows."""

from __future__ import annotations

from collections.abc import Collection, Set
from dataclasses import replace
from functools import reduce
from operator import or_

from sdkwright.plan.bodies.members import Spread
from sdkwright.targets.python import additional
from sdkwright.targets.python.arguments import BODY, OPERATION_PLACES, Argument, Key
from sdkwright.targets.python.layout import implied_argument, nested_argument
from sdkwright.targets.python.literals import literal, literal_tuple
from sdkwright.targets.python.types import PLACES
from sdkwright.text import Code


def styles(arguments: list[Argument]) -> Code:
    """How values are written, by place and name; of a property that several bodies have, the first says it."""
    told: dict[str, dict[str, Code]] = {place: {} for place in OPERATION_PLACES}
    for argument in arguments:
        if argument.style is not None:
            told[argument.place].setdefault(argument.wire, argument.style)
    found = [
        (literal(place), [(literal(name), code) for name, code in told[place].items()]) for place in OPERATION_PLACES
    ]
    return nested_argument("styles", found)


def takes(arguments: list[Argument], needed: Set[Key] = frozenset(), unasked: Collection[str] = ()) -> Code:
    """What arguments take, by place and name, where that is not an optional single value.

    Python asks for none of the properties of a body that may also go in one piece: `needed` are those that the runtime
    has to ask for. Where a caller may give further properties, `unasked` are declared and none of them, and a form
    says of each that is declared what it takes: all others are further ones.
    """
    same: dict[Key, list[Argument]] = {}
    for argument in arguments:
        same.setdefault(argument.key, []).append(argument)
    has_further = any(argument.is_further for argument in arguments)
    told: dict[str, list[tuple[Code, Code]]] = {place: [] for place in OPERATION_PLACES}
    for (place, name), found in same.items():
        required = all(argument.required for argument in found) and place != PLACES["path"]
        accepted = reduce(or_, (argument.accepted for argument in found))
        if name is not None and name.lower().endswith("password"):  # whatever its format
            accepted = replace(accepted, flags=accepted.flags | {"secret"})
        words = accepted.words(required=required, needed=(place, name) in needed)
        if not words and has_further and place == BODY and name is not None and accepted.kinds:
            words = "value"
        if words:
            told[place].append((literal(name), literal(words)))
    if has_further:
        told[additional.PLACE] += [(literal(name), literal("unasked")) for name in unasked]
    return nested_argument("takes", [(literal(place), told[place]) for place in OPERATION_PLACES])


def implied(spread: Spread) -> Code:
    """The constants that the runtime adds to a body."""
    return implied_argument(
        [
            (
                [(literal(name), literal_tuple(values)) for name, values in rule.given.items()],
                [(literal(name), literal(value)) for name, value in rule.constants.items()],
            )
            for rule in spread.implied
        ]
    )
