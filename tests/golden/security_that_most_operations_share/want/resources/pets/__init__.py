"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ... import _security
from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .vets import AsyncVetsResource, VetsResource

_LIST: Operation[str] = Operation(
    "GET",
    "/pets",
    returns="str",
    security=_security.USUAL,
)


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def vets(self) -> VetsResource:
        """Vets of pets."""
        from .vets import VetsResource

        return VetsResource(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def vets(self) -> AsyncVetsResource:
        """Vets of pets."""
        from .vets import AsyncVetsResource

        return AsyncVetsResource(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )
