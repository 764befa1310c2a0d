"""Untold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import BinaryTypes

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/untold",
    returns="None",
    body="*/*",
)


class UntoldResource(SyncResource):
    """Untold."""

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold"""
        return self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )


class AsyncUntoldResource(AsyncResource):
    """Untold."""

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold"""
        return await self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )
