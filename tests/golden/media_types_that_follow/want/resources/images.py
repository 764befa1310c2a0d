from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import (
        ImageCreateMultipartParams,
        ImageCreateParams,
        ImageUpdateMultipartParams,
        ImageUpdateParams,
    )

_CREATE: Operation[None] = Operation(
    "POST",
    "/images",
    returns="None",
    body="application/json",
    bodies="application/json, multipart/form-data",
    body_required=True,
    body_type="ImageCreateParams",
    body_types={"multipart/form-data": "ImageCreateMultipartParams"},
    follows={
        "multipart/form-data": {"image": False, "mask": False},
        "application/json": {"images": False},
    },
    files={"image": "bytes", "mask": "bytes"},
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/images",
    returns="None",
    body="application/json",
    bodies="application/json, multipart/form-data",
    body_required=True,
    body_type="ImageUpdateParams",
    body_types={"multipart/form-data": "ImageUpdateMultipartParams"},
    follows={"multipart/form-data": {"image": True}},
    files={"image": "bytes"},
)


class ImagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ImagesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        images: Sequence[str] | Set[str],
        prompt: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: ImageCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        image: FileTypes,
        mask: FileTypes | None | NotGiven = NOT_GIVEN,
        prompt: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: ImageCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            ImageCreateParams | ImageCreateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        images: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prompt: str | None | NotGiven = NOT_GIVEN,
        image: FileTypes | NotGiven = NOT_GIVEN,
        mask: FileTypes | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /images

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "images": images,
                    "prompt": prompt,
                    "image": image,
                    "mask": mask,
                },
            ),
            content_type=content_type,
            options=options,
        )

    @overload
    def update(
        self,
        *,
        image: str,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: ImageUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        image: FileTypes,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: ImageUpdateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: (
            ImageUpdateParams | ImageUpdateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        image: str | FileTypes | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /images

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "image": image,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncImagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncImagesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        images: Sequence[str] | Set[str],
        prompt: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: ImageCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        image: FileTypes,
        mask: FileTypes | None | NotGiven = NOT_GIVEN,
        prompt: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: ImageCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            ImageCreateParams | ImageCreateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        images: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        prompt: str | None | NotGiven = NOT_GIVEN,
        image: FileTypes | NotGiven = NOT_GIVEN,
        mask: FileTypes | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /images

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "images": images,
                    "prompt": prompt,
                    "image": image,
                    "mask": mask,
                },
            ),
            content_type=content_type,
            options=options,
        )

    @overload
    async def update(
        self,
        *,
        image: str,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: ImageUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        image: FileTypes,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: ImageUpdateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: (
            ImageUpdateParams | ImageUpdateMultipartParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        image: str | FileTypes | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /images

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "image": image,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class ImagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            images: Sequence[str] | Set[str],
            prompt: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            image: FileTypes,
            mask: FileTypes | None | NotGiven = NOT_GIVEN,
            prompt: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            image: str,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: ImageUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            image: FileTypes,
            name: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: ImageUpdateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncImagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            images: Sequence[str] | Set[str],
            prompt: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            image: FileTypes,
            mask: FileTypes | None | NotGiven = NOT_GIVEN,
            prompt: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ImageCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            image: str,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: ImageUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            image: FileTypes,
            name: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: ImageUpdateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
