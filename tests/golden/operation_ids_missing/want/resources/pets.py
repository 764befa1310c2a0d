"""Pets."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    returns="None",
)

_RETRIEVE_BY_NAME: Operation[None] = Operation(
    "GET",
    "/pets/{name}/by-name",
    returns="None",
)


class PetsResource(SyncResource):
    """Pets."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
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
        """GET /pets/{name}/by-name"""
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
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
        """GET /pets/{name}/by-name"""
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )
