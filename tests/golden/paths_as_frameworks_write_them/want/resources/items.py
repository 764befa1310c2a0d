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
    "/items/{id}",
    returns="None",
    accept="*/*",
)


class ItemsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ItemsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /items/{id:[0-9]{3}}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncItemsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /items/{id:[0-9]{3}}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class ItemsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ItemsResource.retrieve)

    class AsyncItemsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncItemsResource.retrieve)
