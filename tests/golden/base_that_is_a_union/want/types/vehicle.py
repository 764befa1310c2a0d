from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._runtime.models.constructor import constructor
from .._runtime.models.enums import OpenStrEnum
from .._runtime.options import NOT_GIVEN
from .bike import Bike

if TYPE_CHECKING:
    from typing import Annotated, Literal

    from .._runtime.models.tagged import TaggedBy
    from .._runtime.models.unknown import UnknownObject
    from .._runtime.options import NotGiven
    from .boat import Boat
    from .car import Car
    from .truck import Truck


class VehicleBike(Bike):
    number: str | None = None
    kind: Literal["bike"] = "bike"
    state: VehicleState | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["bike"] = "bike",
        gears: int | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
    ) -> None: ...


class VehicleState(OpenStrEnum):
    NEW = "new"
    OLD = "old"


Vehicle: TypeAlias = """Annotated[
    Car | Truck | VehicleBike | Boat | UnknownObject,
    TaggedBy("kind", {Bike: "bike"}, {Car: "Car", VehicleBike: "Bike"}),
]"""
