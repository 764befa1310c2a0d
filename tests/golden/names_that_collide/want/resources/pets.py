from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_GET_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    accept="*/*",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/Pets",
    returns="None",
    accept="*/*",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def get_list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return self._client.call(
            _GET_LIST,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /Pets

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def get_list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return await self._client.call(
            _GET_LIST,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /Pets

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        get_list: _Final = _views.SyncMethod(PetsResource.get_list)
        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        get_list: _Final = _views.AsyncMethod(AsyncPetsResource.get_list)
        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
