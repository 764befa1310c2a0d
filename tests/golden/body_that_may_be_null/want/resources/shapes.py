"""What `client.shapes` can do."""

from __future__ import annotations

from typing import Unpack, overload

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/shapes",
    returns="None",
    body="application/json",
    body_required=True,
)


class ShapesResource(SyncResource):
    """What `client.shapes` can do."""

    @overload
    def create(
        self,
        *,
        radius: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        side: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        radius: float | None | NotGiven = NOT_GIVEN,
        side: float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes"""
        return self._client.call(
            _CREATE,
            body={
                "radius": radius,
                "side": side,
            },
            options=options,
        )


class AsyncShapesResource(AsyncResource):
    """What `client.shapes` can do."""

    @overload
    async def create(
        self,
        *,
        radius: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        side: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        radius: float | None | NotGiven = NOT_GIVEN,
        side: float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes"""
        return await self._client.call(
            _CREATE,
            body={
                "radius": radius,
                "side": side,
            },
            options=options,
        )
