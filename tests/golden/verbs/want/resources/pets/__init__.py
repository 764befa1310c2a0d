from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from .toys import (
        AsyncToysResource,
        AsyncToysResourceViews,
        ToysResource,
        ToysResourceViews,
    )

_LIST: Operation[None] = Operation(
    "GET",
    "/api/v2/pets",
    returns="None",
    accept="*/*",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/api/v2/pets",
    returns="None",
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/api/v2/pets",
    returns="None",
)

_OPTIONS: Operation[None] = Operation(
    "OPTIONS",
    "/api/v2/pets",
    returns="None",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/api/v2/pets/{id}",
    returns="None",
    accept="*/*",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/api/v2/pets/{id}",
    returns="None",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/api/v2/pets/{id}",
    returns="None",
)

_FEED: Operation[None] = Operation(
    "POST",
    "/api/v2/pets/{id}/feed",
    returns="None",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @cached_resource
    def toys(self) -> ToysResource:
        from .toys import ToysResource

        return ToysResource(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            options=options,
        )

    def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /api/v2/pets

        Returns:
            Done
        """
        return self._client.call(
            _HEAD,
            options=options,
        )

    def options(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """OPTIONS /api/v2/pets

        Returns:
            Done
        """
        return self._client.call(
            _OPTIONS,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}

        Returns:
            Done
        """
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
        """PATCH /api/v2/pets/{id}

        Returns:
            Done
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
        """DELETE /api/v2/pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    def feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/feed

        Returns:
            Done
        """
        return self._client.call(
            _FEED,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @cached_resource
    def toys(self) -> AsyncToysResource:
        from .toys import AsyncToysResource

        return AsyncToysResource(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /api/v2/pets

        Returns:
            Done
        """
        return await self._client.call(
            _HEAD,
            options=options,
        )

    async def options(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """OPTIONS /api/v2/pets

        Returns:
            Done
        """
        return await self._client.call(
            _OPTIONS,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}

        Returns:
            Done
        """
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
        """PATCH /api/v2/pets/{id}

        Returns:
            Done
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
        """DELETE /api/v2/pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    async def feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/feed

        Returns:
            Done
        """
        return await self._client.call(
            _FEED,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        toys: ToysResourceViews[_views.D]
        list: _Final = _views.SyncMethod(PetsResource.list)
        create: _Final = _views.SyncMethod(PetsResource.create)
        head: _Final = _views.SyncMethod(PetsResource.head)
        options: _Final = _views.SyncMethod(PetsResource.options)
        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        update: _Final = _views.SyncMethod(PetsResource.update)
        delete: _Final = _views.SyncMethod(PetsResource.delete)
        feed: _Final = _views.SyncMethod(PetsResource.feed)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        toys: AsyncToysResourceViews[_views.D]
        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
        head: _Final = _views.AsyncMethod(AsyncPetsResource.head)
        options: _Final = _views.AsyncMethod(AsyncPetsResource.options)
        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
        feed: _Final = _views.AsyncMethod(AsyncPetsResource.feed)
