"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets",
    returns="Pet",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
