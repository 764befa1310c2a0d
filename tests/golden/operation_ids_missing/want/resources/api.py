"""Operations that belong to no other resource."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/",
    returns="None",
)


class ApiResource(SyncResource):
    """Operations that belong to no other resource."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncApiResource(AsyncResource):
    """Operations that belong to no other resource."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
