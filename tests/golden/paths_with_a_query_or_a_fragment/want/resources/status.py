"""What `client.status` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[None] = Operation(
    "GET",
    "/status",
    returns="None",
)


class StatusResource(SyncResource):
    """What `client.status` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /status"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncStatusResource(AsyncResource):
    """What `client.status` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /status"""
        return await self._client.call(
            _LIST,
            options=options,
        )
