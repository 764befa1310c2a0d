"""Delete."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/delete/{id}",
    returns="str",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/delete/{id}",
    returns="None",
)


class DeleteResource(SyncResource):
    """Delete."""

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /delete/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An operation that is not said to have a body can be given one."""
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncDeleteResource(AsyncResource):
    """Delete."""

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /delete/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An operation that is not said to have a body can be given one."""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )
