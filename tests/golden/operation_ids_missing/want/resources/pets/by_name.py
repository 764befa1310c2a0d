"""What `client.pets.by_name` can do."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[None] = Operation(
    "GET",
    "/pets/{name}/by-name",
    returns="None",
)


class ByNameResource(SyncResource):
    """What `client.pets.by_name` can do."""

    def list(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{name}/by-name"""
        return self._client.call(
            _LIST,
            path={"name": name},
            options=options,
        )


class AsyncByNameResource(AsyncResource):
    """What `client.pets.by_name` can do."""

    async def list(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{name}/by-name"""
        return await self._client.call(
            _LIST,
            path={"name": name},
            options=options,
        )
