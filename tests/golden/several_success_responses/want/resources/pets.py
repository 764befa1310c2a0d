from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet, PetCreateResponse

_CREATE: Operation[Pet | PetCreateResponse | None] = Operation(
    "POST",
    "/pets",
    returns="Pet | PetCreateResponse | None",
    responses={"200": "Pet", "201": "PetCreateResponse", "204": "None"},
)

_LIST: Operation[Pet] = Operation(
    "GET",
    "/pets",
    returns="Pet",
)

_UPDATE: Operation[Pet] = Operation(
    "PUT",
    "/pets",
    returns="Pet",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetCreateResponse | None:
        """POST /pets

        Returns:
            There was one

            Made

            Nothing to do

        Raises:
            NotFoundError: 404: No shop
        """
        return self._client.call(
            _CREATE,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets

        Returns:
            The only one that is named
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """PUT /pets

        Returns:
            Any success
        """
        return self._client.call(
            _UPDATE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetCreateResponse | None:
        """POST /pets

        Returns:
            There was one

            Made

            Nothing to do

        Raises:
            NotFoundError: 404: No shop
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets

        Returns:
            The only one that is named
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """PUT /pets

        Returns:
            Any success
        """
        return await self._client.call(
            _UPDATE,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PetsResource.create)
        list: _Final = _views.SyncMethod(PetsResource.list)
        update: _Final = _views.SyncMethod(PetsResource.update)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
