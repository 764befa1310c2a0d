"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pets

_LIST: Operation[Pets] = Operation(
    "GET",
    "/pets",
    returns="Pets",
)


class PetsResource(SyncResource):
    """Pets."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )
