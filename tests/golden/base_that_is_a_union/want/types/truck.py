from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven
    from .vehicle import VehicleState


class Truck(Model):
    """Nothing maps to it, so its name is its kind."""

    load: float | None = None
    kind: Literal["Truck"] = "Truck"
    number: str | None = None
    state: VehicleState | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["Truck"] = "Truck",
        load: float | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
