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
    from ..types import UploadCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/uploads",
    returns="None",
    body="multipart/form-data",
    body_required=True,
    body_type="UploadCreateParams",
    files={"file": "bytes"},
)


class UploadsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UploadsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: UploadCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: UploadCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /uploads

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "title": title,
                },
            ),
            options=options,
        )


class AsyncUploadsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUploadsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: UploadCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: UploadCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        title: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /uploads

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "title": title,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class UploadsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            title: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: UploadCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncUploadsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            title: str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: UploadCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
