from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_DELETE_MANY: Operation[None] = Operation(
    "DELETE",
    "/pets",
    returns="None",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets/{id}",
    returns="None",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    returns="None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def delete_many(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets

        Returns:
            All of them are gone
        """
        return self._client.call(
            _DELETE_MANY,
            options=options,
        )

    def replace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Replaced
        """
        return self._client.call(
            _REPLACE,
            path={"id": id},
            options=options,
        )

    def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            Updated
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def delete_many(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets

        Returns:
            All of them are gone
        """
        return await self._client.call(
            _DELETE_MANY,
            options=options,
        )

    async def replace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Replaced
        """
        return await self._client.call(
            _REPLACE,
            path={"id": id},
            options=options,
        )

    async def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            Updated
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        delete_many: _Final = _views.SyncMethod(PetsResource.delete_many)
        replace: _Final = _views.SyncMethod(PetsResource.replace)
        update: _Final = _views.SyncMethod(PetsResource.update)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        delete_many: _Final = _views.AsyncMethod(AsyncPetsResource.delete_many)
        replace: _Final = _views.AsyncMethod(AsyncPetsResource.replace)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
