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
    "/dogs/{id}",
    returns="None",
    accept="*/*",
)

_RETRIEVE_BY_NAME: Operation[None] = Operation(
    "GET",
    "/dogs/{name}",
    returns="None",
    accept="*/*",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/dogs/",
    returns="None",
    accept="*/*",
)


class DogsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: DogsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/{id}

        Returns:
            A dog
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
        """GET /dogs/{name}

        Returns:
            A dog
        """
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/

        Returns:
            Dogs
        """
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncDogsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncDogsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/{id}

        Returns:
            A dog
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
        """GET /dogs/{name}

        Returns:
            A dog
        """
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/

        Returns:
            Dogs
        """
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class DogsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(DogsResource.retrieve)
        retrieve_by_name: _Final = _views.SyncMethod(DogsResource.retrieve_by_name)
        list: _Final = _views.SyncMethod(DogsResource.list)

    class AsyncDogsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncDogsResource.retrieve)
        retrieve_by_name: _Final = _views.AsyncMethod(
            AsyncDogsResource.retrieve_by_name
        )
        list: _Final = _views.AsyncMethod(AsyncDogsResource.list)
