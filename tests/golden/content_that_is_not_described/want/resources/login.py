"""Login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_CREATE: Operation[Any] = Operation(
    "POST",
    "/login",
    returns="content",
)


class LoginResource(SyncResource):
    """Login."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance."""
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    """Login."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance."""
        return await self._client.call(
            _CREATE,
            options=options,
        )
