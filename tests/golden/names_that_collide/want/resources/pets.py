"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST_2: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/Pets",
    returns="None",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def list_2(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _LIST_2,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /Pets"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def list_2(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _LIST_2,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /Pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )
