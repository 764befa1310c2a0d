from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    open_stream,
    open_stream_async,
    response_or_stream,
    response_or_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import (
        Answer,
        AnswerCreateParams,
        AnswerEagerParams,
        AnswerOnlyParams,
        Chunk,
    )

_CREATE: StreamOperation[Chunk, Answer] = StreamOperation(
    "POST",
    "/answers",
    returns="Answer",
    items=framing.Events(item="Chunk"),
    body="application/json",
    body_required=True,
    body_type="AnswerCreateParams",
)

_EAGER: StreamOperation[Chunk, Answer] = StreamOperation(
    "POST",
    "/answers/eager",
    returns="Answer",
    items=framing.Events(item="Chunk"),
    by_default=True,
    body="application/json",
    body_required=True,
    body_type="AnswerEagerParams",
)

_RETRIEVE: StreamOperation[Chunk, Answer] = StreamOperation(
    "GET",
    "/answers/{id}",
    returns="Answer",
    items=framing.Events(item="Chunk"),
)

_PLAIN: Operation[Answer] = Operation(
    "POST",
    "/answers/plain",
    returns="Answer",
)

_ONLY: StreamOperation[Chunk, None] = StreamOperation(
    "POST",
    "/answers/only",
    items=framing.Events(item="Chunk"),
    body="application/json",
    body_required=True,
    body_type="AnswerOnlyParams",
)


class AnswersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AnswersResourceViews[_views.Raw]
        with_streaming_response: AnswersResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def create(
        self,
        *,
        question: str,
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
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]:
        """Answer a question

        Args:
            stream: Default: `False`.

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
                    "question": question,
                    "stream": stream,
                },
            ),
            options=options,
        )

    @overload
    def eager(
        self,
        *,
        question: str,
        stream: Literal[True] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def eager(
        self,
        *,
        question: str,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def eager(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    @overload
    def eager(
        self,
        body: AnswerEagerParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    def eager(
        self,
        body: AnswerEagerParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]:
        """POST /answers/eager

        Args:
            stream: Default: `True`.

        Returns:
            The answer, as a whole or while it comes
        """
        return response_or_stream(
            self._client,
            _EAGER,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "question": question,
                    "stream": stream,
                },
            ),
            options=options,
        )

    @overload
    def retrieve(
        self,
        id: str,
        *,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def retrieve(
        self,
        id: str,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]: ...

    @overload
    def retrieve(
        self,
        id: str,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]: ...

    def retrieve(
        self,
        id: str,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Chunk]:
        """GET /answers/{id}

        Returns:
            The answer, as a whole or while it comes
        """
        return response_or_stream(
            self._client,
            _RETRIEVE,
            asked=stream,
            path={"id": id},
            query={"stream": stream},
            options=options,
        )

    def plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> Answer:
        """Nobody can ask for the stream

        Returns:
            The answer, as a whole or while it comes
        """
        return self._client.call(
            _PLAIN,
            options=options,
        )

    def only(
        self,
        body: AnswerOnlyParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Chunk]:
        """There is nothing but the stream

        Returns:
            The answer while it comes
        """
        return open_stream(
            self._client,
            _ONLY,
            body=whole_or_parts(body, {"stream": stream}),
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
        question: str,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def create(
        self,
        *,
        question: str,
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
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """Answer a question

        Args:
            stream: Default: `False`.

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
                    "question": question,
                    "stream": stream,
                },
            ),
            options=options,
        )

    @overload
    async def eager(
        self,
        *,
        question: str,
        stream: Literal[True] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def eager(
        self,
        *,
        question: str,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def eager(
        self,
        *,
        question: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    @overload
    async def eager(
        self,
        body: AnswerEagerParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    async def eager(
        self,
        body: AnswerEagerParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """POST /answers/eager

        Args:
            stream: Default: `True`.

        Returns:
            The answer, as a whole or while it comes
        """
        return await response_or_stream_async(
            self._client,
            _EAGER,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "question": question,
                    "stream": stream,
                },
            ),
            options=options,
        )

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        stream: Literal[False] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]: ...

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]: ...

    async def retrieve(
        self,
        id: str,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Chunk]:
        """GET /answers/{id}

        Returns:
            The answer, as a whole or while it comes
        """
        return await response_or_stream_async(
            self._client,
            _RETRIEVE,
            asked=stream,
            path={"id": id},
            query={"stream": stream},
            options=options,
        )

    async def plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> Answer:
        """Nobody can ask for the stream

        Returns:
            The answer, as a whole or while it comes
        """
        return await self._client.call(
            _PLAIN,
            options=options,
        )

    async def only(
        self,
        body: AnswerOnlyParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Chunk]:
        """There is nothing but the stream

        Returns:
            The answer while it comes
        """
        return await open_stream_async(
            self._client,
            _ONLY,
            body=whole_or_parts(body, {"stream": stream}),
            options=options,
        )


if TYPE_CHECKING:

    class AnswersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        plain: _Final = _views.SyncMethod(AnswersResource.plain)
        only: _Final = _views.SyncMethod(AnswersResource.only)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
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
            question: str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
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

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            body: AnswerEagerParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[False],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            body: AnswerEagerParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        def eager(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Chunk]]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncAnswersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        plain: _Final = _views.AsyncMethod(AsyncAnswersResource.plain)
        only: _Final = _views.AsyncMethod(AsyncAnswersResource.only)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
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
            question: str,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
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

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Raw],
            body: AnswerEagerParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[False],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        @overload
        def eager(
            self: _views.Views[_views.Streamed],
            body: AnswerEagerParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        def eager(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: Literal[False] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Chunk]]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Chunk]]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...
