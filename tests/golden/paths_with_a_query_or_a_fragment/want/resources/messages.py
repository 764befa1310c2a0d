"""Messages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any

_LIST_BETA: Operation[Any] = Operation(
    "GET",
    "/messages?beta=true",
    returns="content",
)


class MessagesResource(SyncResource):
    """Messages."""

    def list_beta(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /messages?beta=true"""
        return self._client.call(
            _LIST_BETA,
            query={"page": page},
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    """Messages."""

    async def list_beta(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /messages?beta=true"""
        return await self._client.call(
            _LIST_BETA,
            query={"page": page},
            options=options,
        )
