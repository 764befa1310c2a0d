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
        is_named=True,
    ),
)


class FeedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FeedResourceViews[_views.Raw]
        with_streaming_response: FeedResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[
        FeedRetrieveItemNote
        | FeedRetrieveItemPlaced
        | FeedRetrieveItemMoved
        | UnknownObject
    ]:
        """GET /feed

        Returns:
            Events that are told apart by their names
        """
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncFeedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFeedResourceViews[_views.Raw]
        with_streaming_response: AsyncFeedResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[
        FeedRetrieveItemNote
        | FeedRetrieveItemPlaced
        | FeedRetrieveItemMoved
        | UnknownObject
    ]:
        """GET /feed

        Returns:
            Events that are told apart by their names
        """
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class FeedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(FeedResource.retrieve)

    class AsyncFeedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncFeedResource.retrieve)
