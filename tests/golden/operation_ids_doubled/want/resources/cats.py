"""Cats."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/cats",
    returns="None",
)


class CatsResource(SyncResource):
    """Cats."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /cats"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncCatsResource(AsyncResource):
    """Cats."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /cats"""
        return await self._client.call(
            _LIST,
            options=options,
        )
