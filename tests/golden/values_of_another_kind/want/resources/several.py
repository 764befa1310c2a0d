from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import SeveralCreateMultipartParams, SeveralCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/several",
    returns="None",
    body="application/json",
    bodies="application/json, multipart/form-data",
    body_required=True,
    body_type="SeveralCreateParams",
    body_types={"multipart/form-data": "SeveralCreateMultipartParams"},
    follows={
        "multipart/form-data": {"file": False},
        "application/json": {"url": False},
    },
    files={"file": "bytes"},
)


class SeveralResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SeveralResourceViews[_views.Raw]
        with_streaming_response: SeveralResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        url: str,
        n: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: SeveralCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        n: int | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: SeveralCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            SeveralCreateParams | SeveralCreateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        url: str | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /several

        Args:
            content_type: The media type to send the body as.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "url": url,
                    "n": n,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncSeveralResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSeveralResourceViews[_views.Raw]
        with_streaming_response: AsyncSeveralResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        url: str,
        n: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: SeveralCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        n: int | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: SeveralCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            SeveralCreateParams | SeveralCreateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        url: str | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /several

        Args:
            content_type: The media type to send the body as.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "url": url,
                    "n": n,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class SeveralResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            url: str,
            n: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SeveralCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            n: int | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SeveralCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            url: str,
            n: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SeveralCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            file: FileTypes,
            n: int | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SeveralCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncSeveralResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            url: str,
            n: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SeveralCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            n: int | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: SeveralCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            url: str,
            n: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SeveralCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            file: FileTypes,
            n: int | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: SeveralCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
