"""Pets."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    takes={"query": {"key": "required"}},
    security=(("query", "cookie", "header"),),
)


class PetsResource(SyncResource):
    """Pets."""

    def list(
        self,
        *,
        key: str,
        sid: str | None | NotGiven = NOT_GIVEN,
        x_key: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _LIST,
            query={"key": key},
            headers={"X-Key": x_key},
            cookies={"sid": sid},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(
        self,
        *,
        key: str,
        sid: str | None | NotGiven = NOT_GIVEN,
        x_key: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            query={"key": key},
            headers={"X-Key": x_key},
            cookies={"sid": sid},
            options=options,
        )
