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
    from ..types import Item

_LIST: StreamOperation[Item, None] = StreamOperation(
    "GET",
    "/lines",
    items=framing.Lines(item="Item", media_type="application/jsonl"),
    accept_others="*/*;q=0.1",
)


class LinesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LinesResourceViews[_views.Raw]
        with_streaming_response: LinesResourceViews[_views.Streamed]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Item]:
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncLinesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLinesResourceViews[_views.Raw]
        with_streaming_response: AsyncLinesResourceViews[_views.Streamed]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Item]:
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class LinesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(LinesResource.list)

    class AsyncLinesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncLinesResource.list)
