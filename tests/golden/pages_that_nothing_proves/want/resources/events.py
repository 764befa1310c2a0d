from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import EventListResponse

_LIST: Operation[EventListResponse] = Operation(
    "GET",
    "/events",
    returns="EventListResponse",
)


class EventsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: EventsResourceViews[_views.Raw]

    def list(
        self,
        *,
        after: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> EventListResponse:
        """GET /events

        Returns:
            A page.
        """
        return self._client.call(
            _LIST,
            query={"after": after},
            options=options,
        )


class AsyncEventsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncEventsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        after: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> EventListResponse:
        """GET /events

        Returns:
            A page.
        """
        return await self._client.call(
            _LIST,
            query={"after": after},
            options=options,
        )


if TYPE_CHECKING:

    class EventsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(EventsResource.list)

    class AsyncEventsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncEventsResource.list)
