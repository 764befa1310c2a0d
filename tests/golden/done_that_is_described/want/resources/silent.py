"""Silent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from ..types import Chunk

_RETRIEVE: StreamOperation[Chunk, None] = StreamOperation(
    "GET",
    "/silent",
    items=framing.Events(item="Chunk"),
)


class SilentResource(SyncResource):
    """Silent."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]:
        """GET /silent"""
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncSilentResource(AsyncResource):
    """Silent."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]:
        """GET /silent"""
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )
