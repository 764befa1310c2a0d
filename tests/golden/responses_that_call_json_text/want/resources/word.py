"""Word."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/word",
    returns="text",
    accept="text/plain",
)


class WordResource(SyncResource):
    """Word."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /word"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncWordResource(AsyncResource):
    """Word."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /word"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
