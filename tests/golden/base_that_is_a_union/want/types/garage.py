from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from .._runtime.models.model import Model, ObjectTypes
    from .._runtime.options import NotGiven
    from .boat import Boat
    from .car import Car
    from .drill import Drill
    from .saw import Saw
    from .tool import Tool
    from .truck import Truck
    from .vehicle import Vehicle, VehicleBike


class Garage(Model):
    best: Vehicle | None = None
    vehicles: list[Vehicle] | None = None
    by_number: dict[str, Vehicle] | None = None
    tool: Tool | None = None

    @constructor
    def __init__(
        self,
        *,
        best: Car | Truck | VehicleBike | Boat | ObjectTypes | NotGiven = NOT_GIVEN,
        vehicles: (
            Sequence[Car | Truck | VehicleBike | Boat | ObjectTypes] | NotGiven
        ) = NOT_GIVEN,
        by_number: (
            Mapping[str, Car | Truck | VehicleBike | Boat | ObjectTypes]
            | Model
            | NotGiven
        ) = NOT_GIVEN,
        tool: Saw | Drill | ObjectTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
