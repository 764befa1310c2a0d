"""What an `Operation` of the runtime is told of its arguments: how they are written, and what follows."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.plan.bodies.members import Spread
from sdkwright.plan.calls.arguments import ALL_PLACES, Argument
from sdkwright.targets.python.code.layout import implied_argument, nested_argument
from sdkwright.targets.python.code.literals import literal, literal_tuple
from sdkwright.targets.python.requests.styles import style
from sdkwright.text import Code


def styles(arguments: Iterable[Argument]) -> Code:
    """How values are written, by place and name; of a property that several bodies have, the first says it."""
    told: dict[str, dict[str, Code]] = {place: {} for place in ALL_PLACES}
    for argument in arguments:
        if argument.written is not None:
            told[argument.place].setdefault(argument.wire, style(argument.written))
    found = [(literal(place), [(literal(name), code) for name, code in told[place].items()]) for place in ALL_PLACES]
    return nested_argument("styles", found)


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
