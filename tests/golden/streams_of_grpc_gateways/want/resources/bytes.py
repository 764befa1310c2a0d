"""Bytes."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_LIST: Operation[bytes] = Operation(
    "GET",
    "/v1/bytes",
    returns="bytes",
    accept="application/octet-stream",
)


class BytesResource(SyncResource):
    """Bytes."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /v1/bytes"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncBytesResource(AsyncResource):
    """Bytes."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /v1/bytes"""
        return await self._client.call(
            _LIST,
            options=options,
        )
