"""Statistics."""

from __future__ import annotations

from builtins import list as ListType
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Counter, Ring

_LIST: Operation[ListType[Counter | Ring]] = Operation(
    "GET",
    "/statistics",
    returns="list[Counter | Ring]",
)


class StatisticsResource(SyncResource):
    """Statistics."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> ListType[Counter | Ring]:
        """GET /statistics"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncStatisticsResource(AsyncResource):
    """Statistics."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> ListType[Counter | Ring]:
        """GET /statistics"""
        return await self._client.call(
            _LIST,
            options=options,
        )
