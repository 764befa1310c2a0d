"""V1."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/v1",
    returns="None",
)


class V1Resource(SyncResource):
    """V1."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncV1Resource(AsyncResource):
    """V1."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
