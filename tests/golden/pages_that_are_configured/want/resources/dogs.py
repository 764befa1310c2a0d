"""Dogs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import DogsListResponse

_LIST: Operation[DogsListResponse] = Operation(
    "GET",
    "/dogs",
    returns="DogsListResponse",
)


class DogsResource(SyncResource):
    """Dogs."""

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> DogsListResponse:
        """GET /dogs"""
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )


class AsyncDogsResource(AsyncResource):
    """Dogs."""

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> DogsListResponse:
        """GET /dogs"""
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )
