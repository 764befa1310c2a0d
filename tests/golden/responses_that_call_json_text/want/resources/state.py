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
    "/state",
    returns="State",
    accept="*/*",
)


class StateResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: StateResourceViews[_views.Raw]
        with_streaming_response: StateResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /state

        Returns:
            So can an object
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncStateResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncStateResourceViews[_views.Raw]
        with_streaming_response: AsyncStateResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /state

        Returns:
            So can an object
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class StateResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(StateResource.retrieve)

    class AsyncStateResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncStateResource.retrieve)
