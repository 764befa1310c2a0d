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
    from .._runtime.stream.sse import ServerSentEvent

_LIST: StreamOperation[ServerSentEvent, None] = StreamOperation(
    "GET",
    "/texts",
    items=framing.Events(item="ServerSentEvent"),
)


class TextsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: TextsResourceViews[_views.Raw]
        with_streaming_response: TextsResourceViews[_views.Streamed]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[ServerSentEvent]:
        """GET /texts

        Returns:
            The body as a text, which says nothing of its events
        """
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncTextsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncTextsResourceViews[_views.Raw]
        with_streaming_response: AsyncTextsResourceViews[_views.Streamed]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ServerSentEvent]:
        """GET /texts

        Returns:
            The body as a text, which says nothing of its events
        """
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class TextsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(TextsResource.list)

    class AsyncTextsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncTextsResource.list)
