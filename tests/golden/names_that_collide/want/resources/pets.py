"""Pets."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_GET_LIST: Operation[None] = Operation(
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
    """Pets."""

    def get_list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _GET_LIST,
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
    """Pets."""

    async def get_list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _GET_LIST,
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
