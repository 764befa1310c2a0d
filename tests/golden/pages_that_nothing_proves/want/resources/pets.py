"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import PetsRetrieveResponse

_RETRIEVE: Operation[PetsRetrieveResponse] = Operation(
    "GET",
    "/pets",
    returns="PetsRetrieveResponse",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetsRetrieveResponse:
        """GET /pets"""
        return self._client.call(
            _RETRIEVE,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetsRetrieveResponse:
        """GET /pets"""
        return await self._client.call(
            _RETRIEVE,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )
