"""Events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import EventsListResponse

_LIST: Operation[EventsListResponse] = Operation(
    "GET",
    "/events",
    returns="EventsListResponse",
)


class EventsResource(SyncResource):
    """Events."""

    def list(
        self,
        *,
        after: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> EventsListResponse:
        """GET /events"""
        return self._client.call(
            _LIST,
            query={"after": after},
            options=options,
        )


class AsyncEventsResource(AsyncResource):
    """Events."""

    async def list(
        self,
        *,
        after: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> EventsListResponse:
        """GET /events"""
        return await self._client.call(
            _LIST,
            query={"after": after},
            options=options,
        )
