"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pet, PetsCreateResponse

_CREATE: Operation[Pet | PetsCreateResponse | None] = Operation(
    "POST",
    "/pets",
    returns="Pet | PetsCreateResponse | None",
    responses={"200": "Pet", "201": "PetsCreateResponse", "204": "None"},
)

_LIST: Operation[Pet] = Operation(
    "GET",
    "/pets",
    returns="Pet",
)

_UPDATE: Operation[Pet] = Operation(
    "PUT",
    "/pets",
    returns="Pet",
)


class PetsResource(SyncResource):
    """Pets."""

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetsCreateResponse | None:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """PUT /pets"""
        return self._client.call(
            _UPDATE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetsCreateResponse | None:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """PUT /pets"""
        return await self._client.call(
            _UPDATE,
            options=options,
        )
