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
    from ..types import FeedEvent

_RETRIEVE: StreamOperation[FeedEvent, None] = StreamOperation(
    "GET",
    "/feed",
    items=framing.EventObjects(
        item="FeedEvent", texts=("error",), has_error=True, is_named=True
    ),
)


class FeedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FeedResourceViews[_views.Raw]
        with_streaming_response: FeedResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[FeedEvent]:
        """GET /feed

        Returns:
            Events as objects
        """
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncFeedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFeedResourceViews[_views.Raw]
        with_streaming_response: AsyncFeedResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[FeedEvent]:
        """GET /feed

        Returns:
            Events as objects
        """
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class FeedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(FeedResource.retrieve)

    class AsyncFeedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncFeedResource.retrieve)
