"""State."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import State

_RETRIEVE: Operation[State] = Operation(
    "GET",
    "/state",
    returns="State",
    accept="*/*",
)


class StateResource(SyncResource):
    """State."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /state"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncStateResource(AsyncResource):
    """State."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /state"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
