"""What `client.count` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[int] = Operation(
    "GET",
    "/count",
    returns="int",
    accept="text/plain",
)


class CountResource(SyncResource):
    """What `client.count` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncCountResource(AsyncResource):
    """What `client.count` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> int:
        """GET /count"""
        return await self._client.call(
            _LIST,
            options=options,
        )
