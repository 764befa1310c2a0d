"""Toys of pets."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/api/v2/pets/{id}/toys",
    returns="None",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/api/v2/pets/{id}/toys",
    returns="None",
)


class ToysResource(SyncResource):
    """Toys of pets."""

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}/toys"""
        return self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/toys"""
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncToysResource(AsyncResource):
    """Toys of pets."""

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /api/v2/pets/{id}/toys"""
        return await self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /api/v2/pets/{id}/toys"""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )
