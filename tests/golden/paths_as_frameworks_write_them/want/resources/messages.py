"""Messages."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

_CREATE_BETA: Operation[None] = Operation(
    "POST",
    "/messages?beta=true",
    returns="None",
)


class MessagesResource(SyncResource):
    """Messages."""

    def create_beta(
        self,
        *,
        beta: bool | None | NotGiven = NOT_GIVEN,
        kind: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /messages?beta=true"""
        return self._client.call(
            _CREATE_BETA,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    """Messages."""

    async def create_beta(
        self,
        *,
        beta: bool | None | NotGiven = NOT_GIVEN,
        kind: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /messages?beta=true"""
        return await self._client.call(
            _CREATE_BETA,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )
