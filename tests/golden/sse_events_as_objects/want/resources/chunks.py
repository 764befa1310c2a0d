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
    from ..types import ChunkRetrieveResponse

_RETRIEVE: StreamOperation[ChunkRetrieveResponse, None] = StreamOperation(
    "GET",
    "/chunks",
    items=framing.EventObjects(item="ChunkRetrieveResponse"),
)


class ChunksResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ChunksResourceViews[_views.Raw]
        with_streaming_response: ChunksResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[ChunkRetrieveResponse]:
        """GET /chunks

        Returns:
            The event around the data, in a description of an older kind
        """
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncChunksResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncChunksResourceViews[_views.Raw]
        with_streaming_response: AsyncChunksResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ChunkRetrieveResponse]:
        """GET /chunks

        Returns:
            The event around the data, in a description of an older kind
        """
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class ChunksResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ChunksResource.retrieve)

    class AsyncChunksResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncChunksResource.retrieve)
