from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Bike

_UPDATE: Operation[Bike] = Operation(
    "PUT",
    "/bikes/{id}",
    returns="Bike",
    body="application/json",
    body_required=True,
    body_type="Bike",
)


class BikesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BikesResourceViews[_views.Raw]

    def update(
        self,
        id: str,
        body: Bike | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        gears: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Bike:
        """A bike here has no kind, and no number.

        A request and a response of its own have it as well.
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"gears": gears}),
            options=options,
        )


class AsyncBikesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBikesResourceViews[_views.Raw]

    async def update(
        self,
        id: str,
        body: Bike | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        gears: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Bike:
        """A bike here has no kind, and no number.

        A request and a response of its own have it as well.
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"gears": gears}),
            options=options,
        )


if TYPE_CHECKING:

    class BikesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(BikesResource.update)

    class AsyncBikesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncBikesResource.update)
