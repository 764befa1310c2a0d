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
    security=(("program", "certificate"), ("person",), ("user",)),
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
