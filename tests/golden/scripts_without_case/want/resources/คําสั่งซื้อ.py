"""คําสั่งซื้อ."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import नमस्ते

_RETRIEVE: Operation[नमस्ते] = Operation(
    "GET",
    "/คำสั่งซื้อ/{id}",
    returns="नमस्ते",
)


class คําสั่งซื้อResource(SyncResource):
    """คําสั่งซื้อ."""

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> नमस्ते:
        """GET /คำสั่งซื้อ/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class Asyncคําสั่งซื้อResource(AsyncResource):
    """คําสั่งซื้อ."""

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> नमस्ते:
        """GET /คำสั่งซื้อ/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )
