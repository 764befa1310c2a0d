"""Toys."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/toys",
    returns="None",
)


class ToysResource(SyncResource):
    """Toys."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /toys"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncToysResource(AsyncResource):
    """Toys."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /toys"""
        return await self._client.call(
            _LIST,
            options=options,
        )
