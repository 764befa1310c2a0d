from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    response_or_stream,
    response_or_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Answer, AnswerCreateParams, Chunk

_CREATE: StreamOperation[Chunk, Answer] = StreamOperation(
    "POST",
    "/answers",
    returns="Answer",
    items=framing.Events(item="Chunk"),
    body="application/json",
    body_required=True,
    body_type="AnswerCreateParams",
)


class AnswersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AnswersResourceViews[_views.Raw]
        with_streaming_response: AnswersResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        sound: bytes | str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        questions: Sequence[str] | Set[str],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        sound: bytes | str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        text: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        sound: bytes | str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        body: AnswerCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    def create(
        self,
        body: AnswerCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        text: str | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        sound: bytes | str | NotGiven = NOT_GIVEN,
        questions: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]:
        """One argument says what is asked, another how it comes back

        Returns:
            The answer, as a whole or while it comes
        """
        return response_or_stream(
            self._client,
            _CREATE,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "text": text,
                    "stream": stream,
                    "sound": sound,
                    "questions": questions,
                },
            ),
            options=options,
        )


class AsyncAnswersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAnswersResourceViews[_views.Raw]
        with_streaming_response: AsyncAnswersResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        sound: bytes | str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        questions: Sequence[str] | Set[str],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        sound: bytes | str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        sound: bytes | str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        body: AnswerCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    async def create(
        self,
        body: AnswerCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        text: str | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        sound: bytes | str | NotGiven = NOT_GIVEN,
        questions: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """One argument says what is asked, another how it comes back

        Returns:
            The answer, as a whole or while it comes
        """
        return await response_or_stream_async(
            self._client,
            _CREATE,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "text": text,
                    "stream": stream,
                    "sound": sound,
                    "questions": questions,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class AnswersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            questions: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            questions: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncAnswersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            questions: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            text: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sound: bytes | str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            questions: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            text: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            sound: bytes | str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
