from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/status",
    returns="content",
    accept="*/*",
)


class StatusResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: StatusResourceViews[_views.Raw]
        with_streaming_response: StatusResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /status

        Returns:
            Well
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncStatusResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncStatusResourceViews[_views.Raw]
        with_streaming_response: AsyncStatusResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /status

        Returns:
            Well
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class StatusResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(StatusResource.retrieve)

    class AsyncStatusResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncStatusResource.retrieve)
