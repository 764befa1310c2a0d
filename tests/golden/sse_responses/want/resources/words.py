"""Words."""

from __future__ import annotations

from typing import Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

_LIST: StreamOperation[str, None] = StreamOperation(
    "GET",
    "/words",
    items=framing.Events(item="text"),
)


class WordsResource(SyncResource):
    """Words."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[str]:
        """GET /words"""
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncWordsResource(AsyncResource):
    """Words."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[str]:
        """GET /words"""
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )
