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

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    security=(("slip",),),
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
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
            Asks for what cannot be sent
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Asks for one that can
        """
        return self._client.call(
            _CREATE,
            options=options,
        )

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Asks for both, and one cannot be sent
        """
        return self._client.call(
            _UPDATE,
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
            Asks for what cannot be sent
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Asks for one that can
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Returns:
            Asks for both, and one cannot be sent
        """
        return await self._client.call(
            _UPDATE,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        create: _Final = _views.SyncMethod(PetsResource.create)
        update: _Final = _views.SyncMethod(PetsResource.update)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
