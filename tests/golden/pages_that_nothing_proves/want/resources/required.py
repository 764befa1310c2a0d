"""Required."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import RequiredListResponse

_LIST: Operation[RequiredListResponse] = Operation(
    "GET",
    "/required",
    returns="RequiredListResponse",
    takes={"query": {"cursor": "required"}},
)


class RequiredResource(SyncResource):
    """Required."""

    def list(
        self,
        *,
        cursor: str,
        **options: Unpack[RequestOptions],
    ) -> RequiredListResponse:
        """GET /required"""
        return self._client.call(
            _LIST,
            query={"cursor": cursor},
            options=options,
        )


class AsyncRequiredResource(AsyncResource):
    """Required."""

    async def list(
        self,
        *,
        cursor: str,
        **options: Unpack[RequestOptions],
    ) -> RequiredListResponse:
        """GET /required"""
        return await self._client.call(
            _LIST,
            query={"cursor": cursor},
            options=options,
        )
