from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}/toys/{toy_id}",
    returns="None",
    accept="*/*",
)


class ToysResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ToysResourceViews[_views.Raw]

    def retrieve(
        self,
        toy_id: str,
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/toys/{toy_id}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "toy_id": toy_id,
            },
            options=options,
        )


class AsyncToysResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncToysResourceViews[_views.Raw]

    async def retrieve(
        self,
        toy_id: str,
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/toys/{toy_id}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "toy_id": toy_id,
            },
            options=options,
        )


if TYPE_CHECKING:

    class ToysResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ToysResource.retrieve)

    class AsyncToysResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncToysResource.retrieve)
