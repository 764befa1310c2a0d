"""What `client.messages_beta_true` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[None] = Operation(
    "GET",
    "/messages?beta=true",
    returns="None",
)


class MessagesBetaTrueResource(SyncResource):
    """What `client.messages_beta_true` can do."""

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /messages?beta=true"""
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncMessagesBetaTrueResource(AsyncResource):
    """What `client.messages_beta_true` can do."""

    async def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /messages?beta=true"""
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )
