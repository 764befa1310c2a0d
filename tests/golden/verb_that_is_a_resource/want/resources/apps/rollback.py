"""Rollback of apps."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_CREATE: Operation[None] = Operation(
    "POST",
    "/apps/{id}/rollback",
    returns="None",
)

_COMMIT: Operation[None] = Operation(
    "POST",
    "/apps/{id}/rollback/commit",
    returns="None",
)


class RollbackResource(SyncResource):
    """Rollback of apps."""

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback"""
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    def commit(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback/commit"""
        return self._client.call(
            _COMMIT,
            path={"id": id},
            options=options,
        )


class AsyncRollbackResource(AsyncResource):
    """Rollback of apps."""

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback"""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    async def commit(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback/commit"""
        return await self._client.call(
            _COMMIT,
            path={"id": id},
            options=options,
        )
