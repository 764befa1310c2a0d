from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import PictureCreateParams, PictureCreateParamsKind

_CREATE: Operation[bytes] = Operation(
    "POST",
    "/pictures",
    returns="bytes",
    accept="application/octet-stream",
    accept_others="*/*;q=0.1",
    body="multipart/form-data",
    body_required=True,
    body_type="PictureCreateParams",
    files={"file": "bytes"},
)


class PicturesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PicturesResourceViews[_views.Raw]
        with_streaming_response: PicturesResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    def create(
        self,
        body: PictureCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    def create(
        self,
        body: PictureCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures

        Returns:
            The picture again
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "kind": kind,
                },
            ),
            options=options,
        )


class AsyncPicturesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPicturesResourceViews[_views.Raw]
        with_streaming_response: AsyncPicturesResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def create(
        self,
        body: PictureCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    async def create(
        self,
        body: PictureCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures

        Returns:
            The picture again
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "kind": kind,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PicturesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PictureCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            file: FileTypes,
            kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: PictureCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[bytes]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPicturesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PictureCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            file: FileTypes,
            kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[bytes]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: PictureCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[bytes]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
