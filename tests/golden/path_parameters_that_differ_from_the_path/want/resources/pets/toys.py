"""Toys of pets."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}/toys/{toy_id}",
    returns="None",
)


class ToysResource(SyncResource):
    """Toys of pets."""

    def retrieve(
        self,
        toy_id: str,
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/toys/{toy_id}"""
        return self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "toy_id": toy_id,
            },
            options=options,
        )


class AsyncToysResource(AsyncResource):
    """Toys of pets."""

    async def retrieve(
        self,
        toy_id: str,
        *,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/toys/{toy_id}"""
        return await self._client.call(
            _RETRIEVE,
            path={
                "id": id,
                "toy_id": toy_id,
            },
            options=options,
        )
