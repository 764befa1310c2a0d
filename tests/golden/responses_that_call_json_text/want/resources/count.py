from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[int] = Operation(
    "GET",
    "/count",
    returns="int",
    accept="text/plain",
)


class CountResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CountResourceViews[_views.Raw]
        with_streaming_response: CountResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count

        Returns:
            A number can only be JSON
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncCountResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCountResourceViews[_views.Raw]
        with_streaming_response: AsyncCountResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count

        Returns:
            A number can only be JSON
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class CountResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(CountResource.retrieve)

    class AsyncCountResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncCountResource.retrieve)
