from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import PhotoCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/photos",
    returns="None",
    body="multipart/form-data",
    body_required=True,
    body_type="PhotoCreateParams",
    styles={"body": {"icon": Style(media_type="image/png")}},
    files={"icon": "bytes"},
)


class PhotosResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PhotosResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        photo: FileTypes,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        icon: FileTypes | None | NotGiven = NOT_GIVEN,
        address: FileTypes | str | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: PhotoCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: PhotoCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        photo: FileTypes | NotGiven = NOT_GIVEN,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        icon: FileTypes | None | NotGiven = NOT_GIVEN,
        address: FileTypes | str | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

        Args:
            more: Another photo.

        Returns:
            Done.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "photo": photo,
                    "more": more,
                    "icon": icon,
                    "address": address,
                    "title": title,
                },
            ),
            options=options,
        )


class AsyncPhotosResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPhotosResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        photo: FileTypes,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        icon: FileTypes | None | NotGiven = NOT_GIVEN,
        address: FileTypes | str | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: PhotoCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: PhotoCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        photo: FileTypes | NotGiven = NOT_GIVEN,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        icon: FileTypes | None | NotGiven = NOT_GIVEN,
        address: FileTypes | str | None | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

        Args:
            more: Another photo.

        Returns:
            Done.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "photo": photo,
                    "more": more,
                    "icon": icon,
                    "address": address,
                    "title": title,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PhotosResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            photo: FileTypes,
            more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
            icon: FileTypes | None | NotGiven = NOT_GIVEN,
            address: FileTypes | str | None | NotGiven = NOT_GIVEN,
            title: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PhotoCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPhotosResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            photo: FileTypes,
            more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
            icon: FileTypes | None | NotGiven = NOT_GIVEN,
            address: FileTypes | str | None | NotGiven = NOT_GIVEN,
            title: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PhotoCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
