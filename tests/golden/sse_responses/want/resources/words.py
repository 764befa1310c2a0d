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

_LIST: StreamOperation[str, None] = StreamOperation(
    "GET",
    "/words",
    items=framing.Events(item="text"),
)


class WordsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: WordsResourceViews[_views.Raw]
        with_streaming_response: WordsResourceViews[_views.Streamed]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[str]:
        """GET /words

        Returns:
            Data that is text
        """
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncWordsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncWordsResourceViews[_views.Raw]
        with_streaming_response: AsyncWordsResourceViews[_views.Streamed]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[str]:
        """GET /words

        Returns:
            Data that is text
        """
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class WordsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(WordsResource.list)

    class AsyncWordsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncWordsResource.list)
