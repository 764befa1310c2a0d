"""Garages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from .._runtime.models.model import Model, ObjectTypes
    from ..types import Boat, Car, Drill, Garage, Saw, Truck, VehicleBike

_CREATE: Operation[Garage] = Operation(
    "POST",
    "/garages",
    returns="Garage",
    body="application/json",
    body_required=True,
    formats={
        "body": {
            "best": "Vehicle",
            "vehicles": "list[Vehicle]",
            "by_number": "dict[str, Vehicle]",
            "tool": "Tool",
            "": "Garage",
        },
    },
)


class GaragesResource(SyncResource):
    """Garages."""

    def create(
        self,
        body: Garage | ObjectTypes | NotGiven = NOT_GIVEN,
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
        **options: Unpack[RequestOptions],
    ) -> Garage:
        """POST /garages"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "best": best,
                    "vehicles": vehicles,
                    "by_number": by_number,
                    "tool": tool,
                },
            ),
            options=options,
        )


class AsyncGaragesResource(AsyncResource):
    """Garages."""

    async def create(
        self,
        body: Garage | ObjectTypes | NotGiven = NOT_GIVEN,
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
        **options: Unpack[RequestOptions],
    ) -> Garage:
        """POST /garages"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "best": best,
                    "vehicles": vehicles,
                    "by_number": by_number,
                    "tool": tool,
                },
            ),
            options=options,
        )
