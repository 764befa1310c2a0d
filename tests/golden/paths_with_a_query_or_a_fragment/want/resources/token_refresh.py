"""What `client.token_refresh` can do."""

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


class TokenRefreshResource(SyncResource):
    """What `client.token_refresh` can do."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token#refresh"""
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncTokenRefreshResource(AsyncResource):
    """What `client.token_refresh` can do."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /token#refresh"""
        return await self._client.call(
            _CREATE,
            options=options,
        )
