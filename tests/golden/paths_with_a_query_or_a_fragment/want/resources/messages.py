"""What `client.messages` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST_BETA: Operation[None] = Operation(
    "GET",
    "/messages?beta=true",
    returns="None",
)


class MessagesResource(SyncResource):
    """What `client.messages` can do."""

    def list_beta(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /messages?beta=true"""
        return self._client.call(
            _LIST_BETA,
            query={"page": page},
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    """What `client.messages` can do."""

    async def list_beta(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /messages?beta=true"""
        return await self._client.call(
            _LIST_BETA,
            query={"page": page},
            options=options,
        )
