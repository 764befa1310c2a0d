from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import ClassVar as _ClassVar

    from .._runtime.models.tables import Kinds as _Kinds


class Vehicle(Model):
    __discriminator__ = "kind"
    __kinds__: _ClassVar[_Kinds] = {
        "car": "Car",
        "bike": "Bike",
    }

    kind: VehicleKind | str
    wheels: int | None = None


class VehicleKind(OpenStrEnum):
    CAR = "car"
    BIKE = "bike"
    BOAT = "boat"
