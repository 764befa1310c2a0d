"""Cats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import PetsRetrieveResponse

_RETRIEVE: Operation[PetsRetrieveResponse] = Operation(
    "GET",
    "/cats/{id}",
    returns="PetsRetrieveResponse",
)


class CatsResource(SyncResource):
    """Cats."""

    def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetsRetrieveResponse:
        """GET /cats/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )


class AsyncCatsResource(AsyncResource):
    """Cats."""

    async def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetsRetrieveResponse:
        """GET /cats/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )
