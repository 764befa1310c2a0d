"""What `client.shops` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..types import Animal

_RETRIEVE_PETS: Operation[Animal] = Operation(
    "GET",
    "/pet-shops/{id}/pets",
    returns="Animal",
)

_SHUT: Operation[None] = Operation(
    "POST",
    "/pet-shops/{id}/close",
    returns="None",
    body="application/json",
)


class ShopsResource(SyncResource):
    """What `client.shops` can do."""

    def retrieve_pets(
        self,
        id: str,
        *,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """GET /pet-shops/{id}/pets"""
        return self._client.call(
            _RETRIEVE_PETS,
            path={"id": id},
            query={"filter[age]": age},
            options=options,
        )

    def shut(
        self,
        shop: str,
        *,
        id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pet-shops/{id}/close"""
        return self._client.call(
            _SHUT,
            path={"id": shop},
            body={"id": id},
            options=options,
        )


class AsyncShopsResource(AsyncResource):
    """What `client.shops` can do."""

    async def retrieve_pets(
        self,
        id: str,
        *,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """GET /pet-shops/{id}/pets"""
        return await self._client.call(
            _RETRIEVE_PETS,
            path={"id": id},
            query={"filter[age]": age},
            options=options,
        )

    async def shut(
        self,
        shop: str,
        *,
        id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pet-shops/{id}/close"""
        return await self._client.call(
            _SHUT,
            path={"id": shop},
            body={"id": id},
            options=options,
        )
