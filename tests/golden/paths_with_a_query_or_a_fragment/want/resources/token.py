"""Token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_CREATE: Operation[Any] = Operation(
    "POST",
    "/token",
    returns="content",
)

_REFRESH: Operation[Any] = Operation(
    "POST",
    "/token",
    returns="content",
)


class TokenResource(SyncResource):
    """Token."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token"""
        return self._client.call(
            _CREATE,
            options=options,
        )

    def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token#refresh"""
        return self._client.call(
            _REFRESH,
            options=options,
        )


class AsyncTokenResource(AsyncResource):
    """Token."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token"""
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token#refresh"""
        return await self._client.call(
            _REFRESH,
            options=options,
        )
