"""Request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Request

_RETRIEVE: Operation[Request] = Operation(
    "GET",
    "/request",
    returns="Request",
)


class RequestResource(SyncResource):
    """Request."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Request:
        """GET /request"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncRequestResource(AsyncResource):
    """Request."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Request:
        """GET /request"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
