"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pet, PetsRetrieveResponseRefusal

_RETRIEVE: Operation[Pet | PetsRetrieveResponseRefusal] = Operation(
    "GET",
    "/pets",
    returns="Pet | PetsRetrieveResponseRefusal",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetsRetrieveResponseRefusal:
        """GET /pets"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetsRetrieveResponseRefusal:
        """GET /pets"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
