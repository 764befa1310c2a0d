"""What `client.pets.text` can do."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[str] = Operation(
    "GET",
    "/pets/text",
    returns="text",
    accept="text/plain",
)


class TextResource(SyncResource):
    """What `client.pets.text` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncTextResource(AsyncResource):
    """What `client.pets.text` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text"""
        return await self._client.call(
            _LIST,
            options=options,
        )
