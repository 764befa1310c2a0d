"""Version."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import State

_RETRIEVE: Operation[State] = Operation(
    "GET",
    "/version",
    returns="State",
    accept="application/vnd.shop.version",
)


class VersionResource(SyncResource):
    """Version."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /version"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncVersionResource(AsyncResource):
    """Version."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /version"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
