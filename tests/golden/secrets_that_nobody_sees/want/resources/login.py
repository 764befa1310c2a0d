"""Login."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/login",
    returns="str",
    takes={"query": {"user": "required", "phrase": "required secret"}},
)


class LoginResource(SyncResource):
    """Login."""

    def retrieve(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /login"""
        return self._client.call(
            _RETRIEVE,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    """Login."""

    async def retrieve(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /login"""
        return await self._client.call(
            _RETRIEVE,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )
