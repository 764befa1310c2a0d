"""What `client.pets.photo` can do."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[bytes] = Operation(
    "GET",
    "/pets/photo",
    returns="bytes",
    accept="image/png",
)


class PhotoResource(SyncResource):
    """What `client.pets.photo` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPhotoResource(AsyncResource):
    """What `client.pets.photo` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo"""
        return await self._client.call(
            _LIST,
            options=options,
        )
