from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from ..types import State

_RETRIEVE: Operation[State | str] = Operation(
    "GET",
    "/table",
    returns="State",
    media_types={"text/csv": "text"},
    accept="application/vnd.state+json",
    accept_others="text/csv;q=0.5",
)


class TableResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: TableResourceViews[_views.Raw]
        with_streaming_response: TableResourceViews[_views.Streamed]

    @overload
    def retrieve(
        self,
        *,
        accept: Literal["application/vnd.state+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> State: ...

    @overload
    def retrieve(
        self,
        *,
        accept: Literal["text/csv"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    def retrieve(
        self,
        *,
        accept: Literal["application/vnd.state+json", "text/csv"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> State | str:
        """GET /table

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON is preferred
        """
        return self._client.call(
            _RETRIEVE,
            accept=accept,
            options=options,
        )


class AsyncTableResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncTableResourceViews[_views.Raw]
        with_streaming_response: AsyncTableResourceViews[_views.Streamed]

    @overload
    async def retrieve(
        self,
        *,
        accept: Literal["application/vnd.state+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> State: ...

    @overload
    async def retrieve(
        self,
        *,
        accept: Literal["text/csv"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    async def retrieve(
        self,
        *,
        accept: Literal["application/vnd.state+json", "text/csv"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> State | str:
        """GET /table

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON is preferred
        """
        return await self._client.call(
            _RETRIEVE,
            accept=accept,
            options=options,
        )


if TYPE_CHECKING:

    class TableResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.state+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[State]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.state+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[State]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncTableResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.state+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[State]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.state+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[State]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...
