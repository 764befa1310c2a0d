"""Dogs."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/dogs/{id}",
    returns="None",
)

_RETRIEVE_BY_NAME: Operation[None] = Operation(
    "GET",
    "/dogs/{name}",
    returns="None",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/dogs/",
    returns="None",
)


class DogsResource(SyncResource):
    """Dogs."""

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/{id}"""
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
        """GET /dogs/{name}"""
        return self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncDogsResource(AsyncResource):
    """Dogs."""

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/{id}"""
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
        """GET /dogs/{name}"""
        return await self._client.call(
            _RETRIEVE_BY_NAME,
            path={"name": name},
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /dogs/"""
        return await self._client.call(
            _LIST,
            options=options,
        )
