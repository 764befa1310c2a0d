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
    security=(),
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
    security=(),
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

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            options=options,
        )

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return self._client.call(
            _UPDATE,
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

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return await self._client.call(
            _UPDATE,
            options=options,
        )
