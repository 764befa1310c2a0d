from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import NotGiven
    from .vehicle import VehicleState


class Boat(Model):
    """It adds nothing, and is a kind all the same."""

    number: str | None = None
    kind: Literal["Boat"] = "Boat"
    state: VehicleState | None = None

    @constructor
    def __init__(
        self,
        *,
        kind: Literal["Boat"] = "Boat",
        number: str | NotGiven = NOT_GIVEN,
        state: VehicleState | str | NotGiven = NOT_GIVEN,
    ) -> None: ...
