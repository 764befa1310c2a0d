from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE_ASYNC: Operation[None] = Operation(
    "GET",
    "/duties/{id}/async",
    returns="None",
    accept="*/*",
)


class DutiesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: DutiesResourceViews[_views.Raw]

    def retrieve_async(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /duties/{id}/async

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE_ASYNC,
            path={"id": id},
            options=options,
        )


class AsyncDutiesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncDutiesResourceViews[_views.Raw]

    async def retrieve_async(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /duties/{id}/async

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE_ASYNC,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class DutiesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve_async: _Final = _views.SyncMethod(DutiesResource.retrieve_async)

    class AsyncDutiesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve_async: _Final = _views.AsyncMethod(AsyncDutiesResource.retrieve_async)
