from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_ADD: Operation[None] = Operation(
    "POST",
    "/pets/walks",
    returns="None",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/pets/{id}/walks",
    returns="None",
    accept="*/*",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets/{id}/walks",
    returns="None",
)


class WalksResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: WalksResourceViews[_views.Raw]

    def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/walks

        Returns:
            Done
        """
        return self._client.call(
            _ADD,
            options=options,
        )

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/walks

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
        """POST /pets/{id}/walks

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncWalksResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncWalksResourceViews[_views.Raw]

    async def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/walks

        Returns:
            Done
        """
        return await self._client.call(
            _ADD,
            options=options,
        )

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/walks

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
        """POST /pets/{id}/walks

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class WalksResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        add: _Final = _views.SyncMethod(WalksResource.add)
        list: _Final = _views.SyncMethod(WalksResource.list)
        create: _Final = _views.SyncMethod(WalksResource.create)

    class AsyncWalksResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        add: _Final = _views.AsyncMethod(AsyncWalksResource.add)
        list: _Final = _views.AsyncMethod(AsyncWalksResource.list)
        create: _Final = _views.AsyncMethod(AsyncWalksResource.create)
