"""Page."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/page",
    returns="text",
    accept="application/xml",
)


class PageResource(SyncResource):
    """Page."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /page"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncPageResource(AsyncResource):
    """Page."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /page"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
