"""What `client.root` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_GET: Operation[None] = Operation(
    "GET",
    "/",
    returns="None",
)

_GET_2: Operation[None] = Operation(
    "GET",
    "/v1",
    returns="None",
)


class RootResource(SyncResource):
    """What `client.root` can do."""

    def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /"""
        return self._client.call(
            _GET,
            options=options,
        )

    def get_2(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1"""
        return self._client.call(
            _GET_2,
            options=options,
        )


class AsyncRootResource(AsyncResource):
    """What `client.root` can do."""

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /"""
        return await self._client.call(
            _GET,
            options=options,
        )

    async def get_2(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1"""
        return await self._client.call(
            _GET_2,
            options=options,
        )
