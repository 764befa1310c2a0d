from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.constructor import constructor
from .._runtime.models.model import Model
from .._runtime.options import NOT_GIVEN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .._runtime.models.model import Model, ModelTypes
    from .._runtime.options import NotGiven
    from .tool import Tool
    from .typed_dicts.tool import ToolParam
    from .typed_dicts.vehicle import VehicleParam
    from .vehicle import Vehicle


class Garage(Model):
    best: Vehicle | None = None
    vehicles: list[Vehicle] | None = None
    by_number: dict[str, Vehicle] | None = None
    tool: Tool | None = None

    @constructor
    def __init__(
        self,
        *,
        best: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        vehicles: Sequence[Vehicle | VehicleParam | ModelTypes] | NotGiven = NOT_GIVEN,
        by_number: (
            Mapping[str, Vehicle | VehicleParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        tool: Tool | ToolParam | ModelTypes | NotGiven = NOT_GIVEN,
    ) -> None: ...
