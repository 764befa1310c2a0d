from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.models.model import ModelTypes
    from .._runtime.options import NotGiven
    from .typed_dicts.vehicle import VehicleParam
    from .vehicle import Vehicle, VehicleState


class Car(Model):
    """A member of one union alone, and so it has all that stands beside it."""

    doors: int
    trailer: Vehicle | None = None
    number: str | None = None
    kind: Literal["car"] = "car"
    state: VehicleState | None = None

    @constructor
    def __init__(
        self,
        *,
        doors: int,
        kind: Literal["car"] = "car",
        trailer: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
