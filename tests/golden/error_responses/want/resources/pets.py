"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{name}",
    returns="Pet",
    errors={
        "404": "Problem",
        "4XX": "list[Problem]",
        "default": "PetsRetrieveResponseDefault",
    },
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{name}",
    returns="None",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{name}"""
        return self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )

    def delete(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{name}"""
        return self._client.call(
            _DELETE,
            path={"name": name},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{name}"""
        return await self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )

    async def delete(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{name}"""
        return await self._client.call(
            _DELETE,
            path={"name": name},
            options=options,
        )
