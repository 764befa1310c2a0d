from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import Garage, Tool, ToolParam, Vehicle, VehicleParam

_CREATE: Operation[Garage] = Operation(
    "POST",
    "/garages",
    returns="Garage",
    body="application/json",
    body_required=True,
    body_type="Garage",
    formats={
        "body": {
            "best": "Vehicle",
            "vehicles": "list[Vehicle]",
            "by_number": "dict[str, Vehicle]",
            "tool": "Tool",
            None: "Garage",
        },
    },
)


class GaragesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: GaragesResourceViews[_views.Raw]

    def create(
        self,
        body: Garage | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        best: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        vehicles: Sequence[Vehicle | VehicleParam | ModelTypes] | NotGiven = NOT_GIVEN,
        by_number: (
            Mapping[str, Vehicle | VehicleParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        tool: Tool | ToolParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Garage:
        """POST /garages

        Args:
            tool: What stands beside the branches may come from elsewhere.
        """
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
    if TYPE_CHECKING:
        with_raw_response: AsyncGaragesResourceViews[_views.Raw]

    async def create(
        self,
        body: Garage | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        best: Vehicle | VehicleParam | ModelTypes | NotGiven = NOT_GIVEN,
        vehicles: Sequence[Vehicle | VehicleParam | ModelTypes] | NotGiven = NOT_GIVEN,
        by_number: (
            Mapping[str, Vehicle | VehicleParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        tool: Tool | ToolParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Garage:
        """POST /garages

        Args:
            tool: What stands beside the branches may come from elsewhere.
        """
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


if TYPE_CHECKING:

    class GaragesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(GaragesResource.create)

    class AsyncGaragesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncGaragesResource.create)
