from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/sync",
    returns="None",
    accept="*/*",
)


class SyncResource2(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SyncResource2Views[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /sync

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncSyncResource2(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSyncResource2Views[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /sync

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class SyncResource2Views(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(SyncResource2.retrieve)

    class AsyncSyncResource2Views(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncSyncResource2.retrieve)
