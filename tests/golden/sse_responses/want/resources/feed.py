"""Feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from ..types import FeedEvent

_RETRIEVE: StreamOperation[FeedEvent, None] = StreamOperation(
    "GET",
    "/feed",
    items=framing.EventObjects(item="FeedEvent", texts=("error",), has_error=True),
)


class FeedResource(SyncResource):
    """Feed."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[FeedEvent]:
        """GET /feed"""
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncFeedResource(AsyncResource):
    """Feed."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[FeedEvent]:
        """GET /feed"""
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )
