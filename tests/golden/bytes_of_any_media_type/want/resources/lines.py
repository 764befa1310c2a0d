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
    from typing import Any
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_UPDATE: StreamOperation[dict[str, Any], None] = StreamOperation(
    "PUT",
    "/lines",
    items=framing.Lines(item="dict[str, Any]"),
    accept_others="*/*;q=0.1",
    body="application/x-ndjson",
    body_required=True,
)


class LinesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LinesResourceViews[_views.Raw]
        with_streaming_response: LinesResourceViews[_views.Streamed]

    def update(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[dict[str, Any]]:
        """PUT /lines

        Returns:
            What became of each
        """
        return open_stream(
            self._client,
            _UPDATE,
            body=body,
            options=options,
        )


class AsyncLinesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLinesResourceViews[_views.Raw]
        with_streaming_response: AsyncLinesResourceViews[_views.Streamed]

    async def update(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[dict[str, Any]]:
        """PUT /lines

        Returns:
            What became of each
        """
        return await open_stream_async(
            self._client,
            _UPDATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class LinesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(LinesResource.update)

    class AsyncLinesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncLinesResource.update)
