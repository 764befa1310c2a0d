from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/images",
    returns="None",
    body="image/*",
    offered="image/*",
    body_required=True,
    body_type="bytes",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/images",
    returns="None",
    body="*/*",
    offered="*/*",
    body_required=True,
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/images",
    returns="None",
    body="image/png",
    offered="image/png, image/*",
    body_type="bytes",
)


class ImagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ImagesResourceViews[_views.Raw]

    def replace(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return self._client.call(
            _REPLACE,
            body=body,
            content_type=content_type,
            options=options,
        )

    def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )

    def update(
        self,
        body: BinaryTypes | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )


class AsyncImagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncImagesResourceViews[_views.Raw]

    async def replace(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return await self._client.call(
            _REPLACE,
            body=body,
            content_type=content_type,
            options=options,
        )

    async def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )

    async def update(
        self,
        body: BinaryTypes | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /images

        Args:
            content_type: The media type to send the body as. If not given, it is
                guessed from the name of a file.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class ImagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        replace: _Final = _views.SyncMethod(ImagesResource.replace)
        create: _Final = _views.SyncMethod(ImagesResource.create)
        update: _Final = _views.SyncMethod(ImagesResource.update)

    class AsyncImagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        replace: _Final = _views.AsyncMethod(AsyncImagesResource.replace)
        create: _Final = _views.AsyncMethod(AsyncImagesResource.create)
        update: _Final = _views.AsyncMethod(AsyncImagesResource.update)
