"""What `client.table` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..types import State

_RETRIEVE: Operation[State] = Operation(
    "GET",
    "/table",
    returns="State",
    accept="application/vnd.state+json",
)


class TableResource(SyncResource):
    """What `client.table` can do."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /table"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncTableResource(AsyncResource):
    """What `client.table` can do."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> State:
        """GET /table"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
