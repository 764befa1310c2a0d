"""What `client.token` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/token",
    returns="None",
)

_REFRESH: Operation[None] = Operation(
    "POST",
    "/token",
    returns="None",
)


class TokenResource(SyncResource):
    """What `client.token` can do."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token"""
        return self._client.call(
            _CREATE,
            options=options,
        )

    def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token#refresh"""
        return self._client.call(
            _REFRESH,
            options=options,
        )


class AsyncTokenResource(AsyncResource):
    """What `client.token` can do."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token"""
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token#refresh"""
        return await self._client.call(
            _REFRESH,
            options=options,
        )
