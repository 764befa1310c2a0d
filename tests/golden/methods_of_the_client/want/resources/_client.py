from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.client.client import AsyncClient, SyncClient
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
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import GenerateParams, SearchResponse, Text

_SEARCH: PagedOperation[Text, SearchResponse] = PagedOperation(
    "GET",
    "/search",
    returns="SearchResponse",
    pages=paging.PageNumber(
        argument="page", items=("texts",), current=("page",), last=("total_pages",)
    ),
    required={"query": ("q",)},
)

_GENERATE: StreamOperation[Text, Text] = StreamOperation(
    "POST",
    "/generate",
    returns="Text",
    items=framing.Events(item="Text"),
    body="application/json",
    body_required=True,
    body_type="GenerateParams",
)


class ClientMethods(SyncClient):
    """What a client does by itself, beside its resources."""

    def search(
        self,
        *,
        q: str,
        page: int | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Text, SearchResponse]:
        """Search all texts.

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return first_page(
            self,
            _SEARCH,
            query={
                "q": q,
                "page": page,
            },
            limit=limit,
            options=options,
        )

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Text: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Text]: ...

    @overload
    def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Text | SyncStream[Text]: ...

    @overload
    def generate(
        self,
        body: GenerateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Text | SyncStream[Text]: ...

    def generate(
        self,
        body: GenerateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        prompt: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Text | SyncStream[Text]:
        """POST /generate

        Returns:
            All of it, or word by word.
        """
        return response_or_stream(
            self,
            _GENERATE,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "prompt": prompt,
                    "stream": stream,
                },
            ),
            options=options,
        )


class AsyncClientMethods(AsyncClient):
    """What a client does by itself, beside its resources."""

    def search(
        self,
        *,
        q: str,
        page: int | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Text, SearchResponse]:
        """Search all texts.

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return all_pages(
            self,
            _SEARCH,
            query={
                "q": q,
                "page": page,
            },
            limit=limit,
            options=options,
        )

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Text: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Text]: ...

    @overload
    async def generate(
        self,
        *,
        prompt: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> Text | AsyncStream[Text]: ...

    @overload
    async def generate(
        self,
        body: GenerateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Text | AsyncStream[Text]: ...

    async def generate(
        self,
        body: GenerateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        prompt: str | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Text | AsyncStream[Text]:
        """POST /generate

        Returns:
            All of it, or word by word.
        """
        return await response_or_stream_async(
            self,
            _GENERATE,
            asked=stream,
            body=whole_or_parts(
                body,
                {
                    "prompt": prompt,
                    "stream": stream,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ClientMethodsViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        search: _Final = _views.SyncMethod(ClientMethods.search)

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Text]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[SyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Text | SyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            body: GenerateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Text | SyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Text]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[SyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Text | SyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            body: GenerateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Text | SyncStream[Text]]: ...

        def generate(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncClientMethodsViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        search: _Final = _views.AsyncMethod(AsyncClientMethods.search)

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Text]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[AsyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            *,
            prompt: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Text | AsyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Raw],
            body: GenerateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Text | AsyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: Literal[False] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Text]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: Literal[True],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[AsyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            *,
            prompt: str,
            stream: bool,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Text | AsyncStream[Text]]: ...

        @overload
        def generate(
            self: _views.Views[_views.Streamed],
            body: GenerateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Text | AsyncStream[Text]]: ...

        def generate(self, *args: _Any, **kwargs: _Any) -> _Any: ...
