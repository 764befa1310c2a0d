"""What `client.pets.vendor` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...types import PetsVendorListResponse

_LIST: Operation[PetsVendorListResponse] = Operation(
    "GET",
    "/pets/vendor",
    returns="PetsVendorListResponse",
    accept="application/vnd.pets+json",
)


class VendorResource(SyncResource):
    """What `client.pets.vendor` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetsVendorListResponse:
        """GET /pets/vendor"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncVendorResource(AsyncResource):
    """What `client.pets.vendor` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> PetsVendorListResponse:
        """GET /pets/vendor"""
        return await self._client.call(
            _LIST,
            options=options,
        )
