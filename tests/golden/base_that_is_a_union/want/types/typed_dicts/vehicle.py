from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired

    from ..vehicle import VehicleState
    from .boat import BoatParam
    from .car import CarParam
    from .truck import TruckParam


class VehicleBikeParam(TypedDict):
    kind: Literal["bike"]
    gears: NotRequired[int]
    number: NotRequired[str]
    state: NotRequired[VehicleState | Literal["new", "old"] | str]


VehicleParam: TypeAlias = "CarParam | TruckParam | VehicleBikeParam | BoatParam"
