"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return self._client.call(
            _REPLACE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def replace(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return await self._client.call(
            _REPLACE,
            options=options,
        )
