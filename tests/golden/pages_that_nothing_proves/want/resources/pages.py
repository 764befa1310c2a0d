"""Pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import PagesListResponse

_LIST: Operation[PagesListResponse] = Operation(
    "GET",
    "/pages",
    returns="PagesListResponse",
)


class PagesResource(SyncResource):
    """Pages."""

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PagesListResponse:
        """GET /pages"""
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncPagesResource(AsyncResource):
    """Pages."""

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PagesListResponse:
        """GET /pages"""
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )
