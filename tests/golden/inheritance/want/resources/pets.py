from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
)

_LIST: Operation[_list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}

        Returns:
            Whatever kind it is.
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        """GET /pets

        Returns:
            All of them.
        """
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}

        Returns:
            Whatever kind it is.
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        """GET /pets

        Returns:
            All of them.
        """
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
