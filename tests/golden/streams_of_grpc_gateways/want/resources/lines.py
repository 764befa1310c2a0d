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
    from ..types import LineListItem

_LIST: StreamOperation[LineListItem, None] = StreamOperation(
    "GET",
    "/v1/lines",
    items=framing.Lines(
        item="LineListItem", wrapped=True, media_type="application/json"
    ),
)


class LinesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LinesResourceViews[_views.Raw]
        with_streaming_response: LinesResourceViews[_views.Streamed]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[LineListItem]:
        """GET /v1/lines

        Returns:
            (streaming responses)
        """
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
    ) -> AsyncStream[LineListItem]:
        """GET /v1/lines

        Returns:
            (streaming responses)
        """
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
