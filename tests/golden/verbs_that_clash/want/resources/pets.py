"""Pets."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_DELETE_ALL: Operation[None] = Operation(
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
    """Pets."""

    def delete_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets"""
        return self._client.call(
            _DELETE_ALL,
            options=options,
        )

    def replace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
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
        """PATCH /pets/{id}"""
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
        """DELETE /pets/{id}"""
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def delete_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets"""
        return await self._client.call(
            _DELETE_ALL,
            options=options,
        )

    async def replace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
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
        """PATCH /pets/{id}"""
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
        """DELETE /pets/{id}"""
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )
