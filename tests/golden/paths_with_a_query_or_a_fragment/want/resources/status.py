"""What `client.status` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/status",
    returns="None",
)


class StatusResource(SyncResource):
    """What `client.status` can do."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /status"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncStatusResource(AsyncResource):
    """What `client.status` can do."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /status"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
