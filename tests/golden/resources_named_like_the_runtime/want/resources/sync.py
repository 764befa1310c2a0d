"""Sync."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/sync",
    returns="None",
)


class SyncResource2(SyncResource):
    """Sync."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /sync"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncSyncResource2(AsyncResource):
    """Sync."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /sync"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
