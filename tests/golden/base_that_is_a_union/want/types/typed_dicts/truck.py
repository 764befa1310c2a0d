from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired

    from ..vehicle import VehicleState


class TruckParam(TypedDict):
    """Nothing maps to it, so its name is its kind."""

    kind: Literal["Truck"]
    load: NotRequired[float]
    number: NotRequired[str]
    state: NotRequired[VehicleState | Literal["new", "old"] | str]
