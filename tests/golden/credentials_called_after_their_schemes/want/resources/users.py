"""Users."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/users",
    returns="None",
    security=(("UserAuth",), ("AdminBasic",)),
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/users",
    returns="None",
    security=(("StaffAuth",), ("StaffBasic",)),
)


class UsersResource(SyncResource):
    """Users."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /users"""
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncUsersResource(AsyncResource):
    """Users."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /users"""
        return await self._client.call(
            _CREATE,
            options=options,
        )
