"""What `client.nulls` can do."""

from __future__ import annotations

from typing import Unpack, overload

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/nulls",
    returns="None",
    body="application/json",
    body_required=True,
)


class NullsResource(SyncResource):
    """What `client.nulls` can do."""

    @overload
    def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        size: int,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "size": size,
            },
            options=options,
        )


class AsyncNullsResource(AsyncResource):
    """What `client.nulls` can do."""

    @overload
    async def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        size: int,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "size": size,
            },
            options=options,
        )
