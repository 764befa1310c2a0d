"""Aux."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/aux",
    returns="None",
)


class AuxResource(SyncResource):
    """Aux."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /aux"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncAuxResource(AsyncResource):
    """Aux."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /aux"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
