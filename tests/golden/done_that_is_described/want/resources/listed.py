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
    from typing import Literal

    from .._runtime.client import views as _views
    from ..types import Chunk

_RETRIEVE: StreamOperation[Chunk | Literal["[DONE]"], None] = StreamOperation(
    "GET",
    "/listed",
    items=framing.Events(item='Chunk | Literal["[DONE]"]', has_done=True),
)


class ListedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ListedResourceViews[_views.Raw]
        with_streaming_response: ListedResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk | Literal["[DONE]"]]:
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncListedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncListedResourceViews[_views.Raw]
        with_streaming_response: AsyncListedResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk | Literal["[DONE]"]]:
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class ListedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ListedResource.retrieve)

    class AsyncListedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncListedResource.retrieve)
