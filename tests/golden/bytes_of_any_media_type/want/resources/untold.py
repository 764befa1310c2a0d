"""What `client.untold` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .._runtime.uploads import BinaryTypes

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/untold",
    returns="None",
    body="*/*",
)


class UntoldResource(SyncResource):
    """What `client.untold` can do."""

    def replace(
        self,
        *,
        body: BinaryTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold"""
        return self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )


class AsyncUntoldResource(AsyncResource):
    """What `client.untold` can do."""

    async def replace(
        self,
        *,
        body: BinaryTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold"""
        return await self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )
