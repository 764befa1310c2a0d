"""Which media type of a body is meant by what a caller gives of it, as the runtime is told it."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright.model import Api
from sdkwright.plan.bodies.media_type import followed
from sdkwright.plan.bodies.sending import Sent
from sdkwright.targets.python.code.layout import nested_argument
from sdkwright.targets.python.code.literals import literal
from sdkwright.text import Code


def follows(bodies: Sequence[Sent], api: Api) -> Code:
    """What the runtime must know of it."""
    usual, *others = bodies
    told = followed(usual, others, api)
    return nested_argument(
        "follows",
        [(literal(media_type), [(literal(n), literal(f)) for n, f in found.items()]) for media_type, found in told],
    )
