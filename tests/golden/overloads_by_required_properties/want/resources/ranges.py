"""What `client.ranges` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/ranges",
    returns="None",
    body="application/json",
    body_required=True,
)


class RangesResource(SyncResource):
    """What `client.ranges` can do."""

    def create(
        self,
        *,
        first: int | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that differ only in the types of the same properties are one"""
        return self._client.call(
            _CREATE,
            body={"first": first},
            options=options,
        )


class AsyncRangesResource(AsyncResource):
    """What `client.ranges` can do."""

    async def create(
        self,
        *,
        first: int | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that differ only in the types of the same properties are one"""
        return await self._client.call(
            _CREATE,
            body={"first": first},
            options=options,
        )
