"""Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import BinaryTypes

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/lines",
    returns="None",
    body="application/x-ndjson",
)


class LinesResource(SyncResource):
    """Lines."""

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /lines"""
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


class AsyncLinesResource(AsyncResource):
    """Lines."""

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /lines"""
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )
