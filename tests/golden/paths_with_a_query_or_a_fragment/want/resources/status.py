"""Status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/status",
    returns="content",
)


class StatusResource(SyncResource):
    """Status."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /status"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncStatusResource(AsyncResource):
    """Status."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /status"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
