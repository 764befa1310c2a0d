"""What `client.pets.untold` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Any

_LIST: Operation[Any] = Operation(
    "GET",
    "/pets/untold",
    returns="Any",
)


class UntoldResource(SyncResource):
    """What `client.pets.untold` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncUntoldResource(AsyncResource):
    """What `client.pets.untold` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold"""
        return await self._client.call(
            _LIST,
            options=options,
        )
