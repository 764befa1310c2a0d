from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired
    from ..vehicle import VehicleState


class BoatParam(TypedDict):
    kind: Literal["Boat"]
    number: NotRequired[str]
    state: NotRequired[VehicleState | Literal["new", "old"] | str]
