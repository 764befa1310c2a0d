"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .toys import AsyncToysResource, ToysResource

_LIST: Operation[None] = Operation(
    "GET",
    "/api/v2/pets",
    returns="None",
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
    """Pets."""

    @cached_property
    def toys(self) -> ToysResource:
        """Toys of pets."""
        from .toys import ToysResource

        return ToysResource(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets"""
        return self._client.call(
            _CREATE,
            options=options,
        )

    def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /api/v2/pets"""
        return self._client.call(
            _HEAD,
            options=options,
        )

    def options(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """OPTIONS /api/v2/pets"""
        return self._client.call(
            _OPTIONS,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}"""
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
        """PATCH /api/v2/pets/{id}"""
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
        """DELETE /api/v2/pets/{id}"""
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
        """POST /api/v2/pets/{id}/feed"""
        return self._client.call(
            _FEED,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def toys(self) -> AsyncToysResource:
        """Toys of pets."""
        from .toys import AsyncToysResource

        return AsyncToysResource(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets"""
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def head(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /api/v2/pets"""
        return await self._client.call(
            _HEAD,
            options=options,
        )

    async def options(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """OPTIONS /api/v2/pets"""
        return await self._client.call(
            _OPTIONS,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}"""
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
        """PATCH /api/v2/pets/{id}"""
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
        """DELETE /api/v2/pets/{id}"""
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
        """POST /api/v2/pets/{id}/feed"""
        return await self._client.call(
            _FEED,
            path={"id": id},
            options=options,
        )
