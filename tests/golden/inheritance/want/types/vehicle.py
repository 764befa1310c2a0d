from __future__ import annotations

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model


class Vehicle(Model):
    __discriminator__ = "kind"
    __kinds__ = {
        "car": "Car",
        "bike": "Bike",
    }

    kind: VehicleKind | str
    wheels: int | None = None


class VehicleKind(OpenStrEnum):
    CAR = "car"
    BIKE = "bike"
    BOAT = "boat"
