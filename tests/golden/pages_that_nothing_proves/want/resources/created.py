"""Created."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import CreatedListResponse

_LIST: Operation[CreatedListResponse] = Operation(
    "GET",
    "/created",
    returns="CreatedListResponse",
)


class CreatedResource(SyncResource):
    """Created."""

    def list(
        self,
        *,
        start: int | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> CreatedListResponse:
        """GET /created"""
        return self._client.call(
            _LIST,
            query={
                "start": start,
                "limit": limit,
            },
            options=options,
        )


class AsyncCreatedResource(AsyncResource):
    """Created."""

    async def list(
        self,
        *,
        start: int | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> CreatedListResponse:
        """GET /created"""
        return await self._client.call(
            _LIST,
            query={
                "start": start,
                "limit": limit,
            },
            options=options,
        )
