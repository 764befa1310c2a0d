from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    open_stream,
    open_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import EventListItem

_LIST: StreamOperation[EventListItem, None] = StreamOperation(
    "GET",
    "/events",
    items=framing.EventObjects(item="EventListItem"),
)


class EventsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: EventsResourceViews[_views.Raw]
        with_streaming_response: EventsResourceViews[_views.Streamed]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[EventListItem]:
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncEventsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncEventsResourceViews[_views.Raw]
        with_streaming_response: AsyncEventsResourceViews[_views.Streamed]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[EventListItem]:
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class EventsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(EventsResource.list)

    class AsyncEventsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncEventsResource.list)
