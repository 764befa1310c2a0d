"""Pets."""

from __future__ import annotations

from builtins import list as ListType
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
)

_LIST: Operation[ListType[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> ListType[Pet]:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> ListType[Pet]:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )
