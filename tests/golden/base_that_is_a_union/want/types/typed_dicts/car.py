from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal, NotRequired

    from ..._runtime.models.model import ModelTypes
    from ..vehicle import Vehicle, VehicleState
    from .vehicle import VehicleParam


class CarParam(TypedDict):
    """A member of one union alone, and so it has all that stands beside it."""

    doors: int
    kind: Literal["car"]
    trailer: NotRequired[Vehicle | VehicleParam | ModelTypes]
    number: NotRequired[str]
    state: NotRequired[VehicleState | Literal["new", "old"] | str]
