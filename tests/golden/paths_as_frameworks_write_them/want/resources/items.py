"""Items."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/items/{id}",
    returns="None",
)


class ItemsResource(SyncResource):
    """Items."""

    def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /items/{id:[0-9]{3}}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    """Items."""

    async def retrieve(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /items/{id:[0-9]{3}}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )
