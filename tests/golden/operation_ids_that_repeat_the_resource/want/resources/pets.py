"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_FEED: Operation[None] = Operation(
    "POST",
    "/pets/feed",
    returns="None",
)

_CREATE_FEED: Operation[None] = Operation(
    "POST",
    "/pets/{id}/feed",
    returns="None",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def feed(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/feed"""
        return self._client.call(
            _FEED,
            options=options,
        )

    def create_feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{id}/feed"""
        return self._client.call(
            _CREATE_FEED,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def feed(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/feed"""
        return await self._client.call(
            _FEED,
            options=options,
        )

    async def create_feed(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{id}/feed"""
        return await self._client.call(
            _CREATE_FEED,
            path={"id": id},
            options=options,
        )
