from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.pages import paging
from .._runtime.pages.pages import (
    AsyncPages,
    PagedOperation,
    SyncPage,
    all_pages,
    first_page,
)
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    response_or_stream,
    response_or_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import (
        Answer,
        AnswerCreateParams,
        AnswerCreateParamsModel,
        AnswerListResponse,
        Piece,
        Tool,
        ToolParam,
    )

_CREATE: StreamOperation[Piece, Answer] = StreamOperation(
    "POST",
    "/answers",
    returns="Answer",
    items=framing.Events(item="Piece"),
    body="application/json",
    body_required=True,
    body_type="AnswerCreateParams",
)

_LIST: PagedOperation[Answer, AnswerListResponse] = PagedOperation(
    "GET",
    "/answers",
    returns="AnswerListResponse",
    pages=paging.Cursor(argument="cursor", token=("next_cursor",), items=("data",)),
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> SyncStream[Piece]: ...

    @overload
    def create(
        self,
        *,
        question: str,
        stream: bool,
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> Answer | SyncStream[Piece]: ...

    @overload
    def create(
        self,
        body: AnswerCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Piece]: ...

    def create(
        self,
        body: AnswerCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        seed: int | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        int: int | NotGiven = NOT_GIVEN,
        model: AnswerCreateParamsModel | str | NotGiven = NOT_GIVEN,
        tools: Sequence[Tool | ToolParam | ModelTypes] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | SyncStream[Piece]:
        """POST /answers

        Args:
            int: Called as a type that others have.

        Returns:
            Done
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
                    "temperature": temperature,
                    "top_p": top_p,
                    "seed": seed,
                    "user": user,
                    "stop": stop,
                    "int": int,
                    "model": model,
                    "tools": tools,
                    "metadata": metadata,
                    "store": store,
                },
            ),
            options=options,
        )

    def list(
        self,
        *,
        cursor: str | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Answer, AnswerListResponse]:
        """A list in pages, beside the overloads.

        Args:
            limit: How many items to go through at most, on all pages together.

        Returns:
            Done
        """
        return first_page(
            self._client,
            _LIST,
            query={"cursor": cursor},
            limit=limit,
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: Literal[True],
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> AsyncStream[Piece]: ...

    @overload
    async def create(
        self,
        *,
        question: str,
        stream: bool,
        int: int | NotGiven = NOT_GIVEN,
        **options: Unpack[_CreateOptions],
    ) -> Answer | AsyncStream[Piece]: ...

    @overload
    async def create(
        self,
        body: AnswerCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Piece]: ...

    async def create(
        self,
        body: AnswerCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        question: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        seed: int | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        int: int | NotGiven = NOT_GIVEN,
        model: AnswerCreateParamsModel | str | NotGiven = NOT_GIVEN,
        tools: Sequence[Tool | ToolParam | ModelTypes] | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Piece]:
        """POST /answers

        Args:
            int: Called as a type that others have.

        Returns:
            Done
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
                    "temperature": temperature,
                    "top_p": top_p,
                    "seed": seed,
                    "user": user,
                    "stop": stop,
                    "int": int,
                    "model": model,
                    "tools": tools,
                    "metadata": metadata,
                    "store": store,
                },
            ),
            options=options,
        )

    def list(
        self,
        *,
        cursor: str | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Answer, AnswerListResponse]:
        """A list in pages, beside the overloads.

        Args:
            limit: How many items to go through at most, on all pages together.

        Returns:
            Done
        """
        return all_pages(
            self._client,
            _LIST,
            query={"cursor": cursor},
            limit=limit,
            options=options,
        )


if TYPE_CHECKING:

    class _CreateOptions(RequestOptions, total=False):
        """What the overloads of `create` have in common."""

        temperature: float | None | NotGiven
        top_p: float | NotGiven
        seed: int | NotGiven
        user: str | NotGiven
        stop: Sequence[str] | Set[str] | NotGiven
        model: AnswerCreateParamsModel | str | NotGiven
        tools: Sequence[Tool | ToolParam | ModelTypes] | NotGiven
        metadata: Mapping[str, str] | Model | NotGiven
        store: bool | NotGiven


if TYPE_CHECKING:

    class AnswersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(AnswersResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.RawResponse[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True],
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.RawResponse[SyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: bool,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Answer | SyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.Streaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True],
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.Streaming[SyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: bool,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.Streaming[Answer | SyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Answer | SyncStream[Piece]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncAnswersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncAnswersResource.list)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncRaw[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: Literal[True],
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncRaw[AsyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            question: str,
            stream: bool,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Answer | AsyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncStreaming[Answer]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: Literal[True],
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            question: str,
            stream: bool,
            int: int | NotGiven = NOT_GIVEN,
            **options: Unpack[_CreateOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Piece]]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: AnswerCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Answer | AsyncStream[Piece]]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
