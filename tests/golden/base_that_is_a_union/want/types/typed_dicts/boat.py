from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired

    from ..vehicle import VehicleState


class BoatParam(TypedDict):
    """It adds nothing, and is a kind all the same."""

    kind: Literal["Boat"]
    number: NotRequired[str]
    state: NotRequired[VehicleState | Literal["new", "old"] | str]
