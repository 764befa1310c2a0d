from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import ImageCreateParamsLink, ImageCreateParamsUpload

_CREATE: Operation[None] = Operation(
    "POST",
    "/images",
    returns="None",
    body="multipart/form-data",
    body_required=True,
    body_type="ImageCreateParamsUpload | ImageCreateParamsLink",
    styles={"body": {"tags": Style("form", explode=False)}},
    files={"file": "bytes"},
)


class ImagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ImagesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        url: str,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file, or where it is

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "tags": tags,
                    "url": url,
                },
            ),
            options=options,
        )


class AsyncImagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncImagesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        url: str,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file, or where it is

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "tags": tags,
                    "url": url,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ImagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            url: str,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncImagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            url: str,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateParamsUpload | ImageCreateParamsLink | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
