"""Auth."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_TOKEN: Operation[Any] = Operation(
    "POST",
    "/auth/token",
    returns="content",
    security=(("Token",), ()),
)


class AuthResource(SyncResource):
    """Auth."""

    def token(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /auth/token"""
        return self._client.call(
            _TOKEN,
            options=options,
        )


class AsyncAuthResource(AsyncResource):
    """Auth."""

    async def token(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /auth/token"""
        return await self._client.call(
            _TOKEN,
            options=options,
        )
