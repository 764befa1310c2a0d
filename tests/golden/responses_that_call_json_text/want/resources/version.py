from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import State

_RETRIEVE: Operation[State] = Operation(
    "GET",
    "/version",
    returns="State",
    accept="application/vnd.shop.version",
)


class VersionResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: VersionResourceViews[_views.Raw]
        with_streaming_response: VersionResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /version

        Returns:
            Nobody else knows what this type is
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncVersionResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncVersionResourceViews[_views.Raw]
        with_streaming_response: AsyncVersionResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /version

        Returns:
            Nobody else knows what this type is
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class VersionResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(VersionResource.retrieve)

    class AsyncVersionResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncVersionResource.retrieve)
