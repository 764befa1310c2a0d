"""Listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Literal
    from ..types import Chunk

_RETRIEVE: StreamOperation[Chunk | Literal["[DONE]"], None] = StreamOperation(
    "GET",
    "/listed",
    items=framing.Events(item='Chunk | Literal["[DONE]"]', has_done=True),
)


class ListedResource(SyncResource):
    """Listed."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk | Literal["[DONE]"]]:
        """GET /listed"""
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncListedResource(AsyncResource):
    """Listed."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk | Literal["[DONE]"]]:
        """GET /listed"""
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )
