"""Count."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[int] = Operation(
    "GET",
    "/count",
    returns="int",
    accept="text/plain",
)


class CountResource(SyncResource):
    """Count."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncCountResource(AsyncResource):
    """Count."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
