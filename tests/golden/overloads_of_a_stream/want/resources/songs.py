from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    open_stream,
    open_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Chunk, SongCreateParamsTune, SongCreateParamsWords

_CREATE: StreamOperation[Chunk, None] = StreamOperation(
    "POST",
    "/songs",
    items=framing.Events(item="Chunk"),
    body="application/json",
    body_required=True,
    body_type="SongCreateParamsWords | SongCreateParamsTune",
)


class SongsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SongsResourceViews[_views.Raw]
        with_streaming_response: SongsResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        words: str,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        tune: str,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    def create(
        self,
        body: (
            SongCreateParamsWords | SongCreateParamsTune | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        words: str | NotGiven = NOT_GIVEN,
        tune: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]:
        """There is nothing but the stream

        Returns:
            The song while it comes
        """
        return open_stream(
            self._client,
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "words": words,
                    "tune": tune,
                },
            ),
            options=options,
        )


class AsyncSongsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSongsResourceViews[_views.Raw]
        with_streaming_response: AsyncSongsResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        words: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        tune: str,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    async def create(
        self,
        body: (
            SongCreateParamsWords | SongCreateParamsTune | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        words: str | NotGiven = NOT_GIVEN,
        tune: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]:
        """There is nothing but the stream

        Returns:
            The song while it comes
        """
        return await open_stream_async(
            self._client,
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "words": words,
                    "tune": tune,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class SongsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            words: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            tune: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            words: str,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            tune: str,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncSongsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            words: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            tune: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            words: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            tune: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SongCreateParamsWords | SongCreateParamsTune | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
