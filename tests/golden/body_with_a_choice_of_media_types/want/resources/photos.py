from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_CREATE: Operation[None] = Operation(
    "POST",
    "/photos",
    returns="None",
    body="image/png",
    offered="image/png, image/jpeg",
    body_required=True,
    body_type="bytes",
)


class PhotosResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PhotosResourceViews[_views.Raw]

    def create(
        self,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png", "image/jpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

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


class AsyncPhotosResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPhotosResourceViews[_views.Raw]

    async def create(
        self,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png", "image/jpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

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


if TYPE_CHECKING:

    class PhotosResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PhotosResource.create)

    class AsyncPhotosResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPhotosResource.create)
