"""Walks of pets."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_ADD: Operation[None] = Operation(
    "POST",
    "/pets/walks",
    returns="None",
)

_LIST: Operation[None] = Operation(
    "GET",
    "/pets/{id}/walks",
    returns="None",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets/{id}/walks",
    returns="None",
)


class WalksResource(SyncResource):
    """Walks of pets."""

    def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/walks"""
        return self._client.call(
            _ADD,
            options=options,
        )

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/walks"""
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
        """POST /pets/{id}/walks"""
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncWalksResource(AsyncResource):
    """Walks of pets."""

    async def add(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/walks"""
        return await self._client.call(
            _ADD,
            options=options,
        )

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}/walks"""
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
        """POST /pets/{id}/walks"""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )
