from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    accept="*/*",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    returns="None",
    accept="*/*",
)

_RETRIEVE_BY_NAME: Operation[None] = Operation(
    "GET",
    "/pets/{name}/by-name",
    returns="None",
    accept="*/*",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def retrieve_by_name(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{name}/by-name

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def retrieve_by_name(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{name}/by-name

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        retrieve_by_name: _Final = _views.SyncMethod(PetsResource.retrieve_by_name)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        retrieve_by_name: _Final = _views.AsyncMethod(
            AsyncPetsResource.retrieve_by_name
        )
