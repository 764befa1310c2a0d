"""Duties."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE_ASYNC: Operation[None] = Operation(
    "GET",
    "/duties/{id}/async",
    returns="None",
)


class DutiesResource(SyncResource):
    """Duties."""

    def retrieve_async(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /duties/{id}/async"""
        return self._client.call(
            _RETRIEVE_ASYNC,
            path={"id": id},
            options=options,
        )


class AsyncDutiesResource(AsyncResource):
    """Duties."""

    async def retrieve_async(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /duties/{id}/async"""
        return await self._client.call(
            _RETRIEVE_ASYNC,
            path={"id": id},
            options=options,
        )
