"""Vets of pets."""

from __future__ import annotations

from typing import Unpack

from ... import _security
from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_LIST: Operation[str] = Operation(
    "GET",
    "/pets/{id}/vets",
    returns="str",
    security=_security.USUAL,
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets/{id}/vets",
    returns="None",
    security=(("admin_key",),),
)


class VetsResource(SyncResource):
    """Vets of pets."""

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/{id}/vets"""
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
        """POST /pets/{id}/vets"""
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )


class AsyncVetsResource(AsyncResource):
    """Vets of pets."""

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/{id}/vets"""
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
        """POST /pets/{id}/vets"""
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )
