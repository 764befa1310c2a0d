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
    from typing import Literal

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import ImageUpdateMultipartParams, ImageUpdateParams

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/images/{id}",
    returns="None",
    body="application/json",
    bodies="application/json, multipart/form-data",
    body_required=True,
    body_type="ImageUpdateParams",
    body_types={"multipart/form-data": "ImageUpdateMultipartParams"},
    follows={
        "multipart/form-data": {"file": False},
        "application/json": {"url": False, "kind": False},
    },
    styles={"body": {"tags": Style("form", explode=False)}},
    files={"file": "bytes"},
)


class ImagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ImagesResourceViews[_views.Raw]

    @overload
    def update(
        self,
        id: str,
        *,
        url: str,
        kind: Literal["image"],
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        body: ImageUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        file: FileTypes,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        body: ImageUpdateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        body: (
            ImageUpdateParams | ImageUpdateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        url: str | NotGiven = NOT_GIVEN,
        kind: Literal["image"] | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An address, or a file

        What to print.

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "url": url,
                    "kind": kind,
                    "tags": tags,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncImagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncImagesResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        id: str,
        *,
        url: str,
        kind: Literal["image"],
        tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        body: ImageUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        file: FileTypes,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        body: ImageUpdateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        body: (
            ImageUpdateParams | ImageUpdateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        url: str | NotGiven = NOT_GIVEN,
        kind: Literal["image"] | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An address, or a file

        What to print.

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "url": url,
                    "kind": kind,
                    "tags": tags,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class ImagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            url: str,
            kind: Literal["image"],
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: ImageUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            file: FileTypes,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: ImageUpdateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncImagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            url: str,
            kind: Literal["image"],
            tags: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: ImageUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            file: FileTypes,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: ImageUpdateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
