from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[str] = Operation(
    "GET",
    "/pets",
    returns="str",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
)

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/pets/{id}",
    returns="str",
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    errors={"409": "Conflict", "default": "Problem"},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    returns="None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
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
            done
        """
        return self._client.call(
            _CREATE,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            done

        Raises:
            ConflictError: 409: taken
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
            done
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
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
            done
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            done

        Raises:
            ConflictError: 409: taken
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
            done
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        create: _Final = _views.SyncMethod(PetsResource.create)
        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        update: _Final = _views.SyncMethod(PetsResource.update)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
