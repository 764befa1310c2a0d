"""Which media type of a body is meant by what a caller gives of it, as the signatures and the runtime are told it."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.model import Api
from sdkwright.plan.bodies.media_type import WHOLE, Own, followed
from sdkwright.plan.bodies.sending import Sent
from sdkwright.targets.python.arguments import BODY, Argument
from sdkwright.targets.python.layout import nested_argument
from sdkwright.targets.python.literals import literal
from sdkwright.text import Code


def tells(way: Sequence[Argument], owned: Own) -> bool:
    """Whether arguments that must be given together say by themselves which body is meant."""
    return any(
        argument.place == BODY and argument.required and (WHOLE if argument.is_whole else argument.wire) in owned
        for argument in way
    )


def follows(bodies: Sequence[Sent], api: Api) -> Code:
    """What the runtime must know of it."""
    usual, *others = bodies
    told = followed(usual, others, api)
    return nested_argument(
        "follows",
        [(literal(media_type), [(literal(n), literal(f)) for n, f in found.items()]) for media_type, found in told],
    )
