"""Texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from .._runtime.stream.sse import ServerSentEvent

_LIST: StreamOperation[ServerSentEvent, None] = StreamOperation(
    "GET",
    "/texts",
    items=framing.Events(item="ServerSentEvent"),
)


class TextsResource(SyncResource):
    """Texts."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[ServerSentEvent]:
        """GET /texts"""
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncTextsResource(AsyncResource):
    """Texts."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ServerSentEvent]:
        """GET /texts"""
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )
