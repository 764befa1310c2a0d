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
    from ..types import Pet

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/anything",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet",
)


class AnythingResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AnythingResourceViews[_views.Raw]
        with_streaming_response: AnythingResourceViews[_views.Streamed]

    def update(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /anything

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncAnythingResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAnythingResourceViews[_views.Raw]
        with_streaming_response: AsyncAnythingResourceViews[_views.Streamed]

    async def update(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /anything

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


if TYPE_CHECKING:

    class AnythingResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(AnythingResource.update)

    class AsyncAnythingResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncAnythingResource.update)
