"""Chunks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from ..types import ChunksRetrieveResponse

_RETRIEVE: StreamOperation[ChunksRetrieveResponse, None] = StreamOperation(
    "GET",
    "/chunks",
    items=framing.EventObjects(item="ChunksRetrieveResponse"),
)


class ChunksResource(SyncResource):
    """Chunks."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[ChunksRetrieveResponse]:
        """GET /chunks"""
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncChunksResource(AsyncResource):
    """Chunks."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[ChunksRetrieveResponse]:
        """GET /chunks"""
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )
