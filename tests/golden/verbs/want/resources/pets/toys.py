from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/api/v2/pets/{id}/toys",
    returns="None",
    accept="*/*",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/api/v2/pets/{id}/toys",
    returns="None",
)


class ToysResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ToysResourceViews[_views.Raw]

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}/toys

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/toys

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncToysResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncToysResourceViews[_views.Raw]

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}/toys

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/toys

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class ToysResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(ToysResource.list)
        create: _Final = _views.SyncMethod(ToysResource.create)

    class AsyncToysResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncToysResource.list)
        create: _Final = _views.AsyncMethod(AsyncToysResource.create)
