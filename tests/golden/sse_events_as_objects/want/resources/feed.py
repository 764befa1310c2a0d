"""Feed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import AsyncStream, SyncStream
from .._runtime.stream.stream import open_stream, open_stream_async
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from ..types import (
        FeedRetrieveItemMoved,
        FeedRetrieveItemNote,
        FeedRetrieveItemPlaced,
    )

_RETRIEVE: StreamOperation[
    FeedRetrieveItemNote
    | FeedRetrieveItemPlaced
    | FeedRetrieveItemMoved
    | UnknownObject,
    None,
] = StreamOperation(
    "GET",
    "/feed",
    items=framing.EventObjects(
        item="FeedRetrieveItemNote | FeedRetrieveItemPlaced | FeedRetrieveItemMoved | UnknownObject",
        texts=("note",),
    ),
)


class FeedResource(SyncResource):
    """Feed."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[
        FeedRetrieveItemNote
        | FeedRetrieveItemPlaced
        | FeedRetrieveItemMoved
        | UnknownObject
    ]:
        """GET /feed"""
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncFeedResource(AsyncResource):
    """Feed."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[
        FeedRetrieveItemNote
        | FeedRetrieveItemPlaced
        | FeedRetrieveItemMoved
        | UnknownObject
    ]:
        """GET /feed"""
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )
