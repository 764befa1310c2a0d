"""Odd."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/odd/{a:b}",
    returns="None",
)


class OddResource(SyncResource):
    """Odd."""

    def retrieve(
        self,
        a_b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /odd/{a:b}"""
        return self._client.call(
            _RETRIEVE,
            path={"a:b": a_b},
            options=options,
        )


class AsyncOddResource(AsyncResource):
    """Odd."""

    async def retrieve(
        self,
        a_b: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /odd/{a:b}"""
        return await self._client.call(
            _RETRIEVE,
            path={"a:b": a_b},
            options=options,
        )
