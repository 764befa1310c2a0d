from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/image",
    returns="None",
    body="image/*",
    offered="image/*",
    body_required=True,
    body_type="bytes",
)


class ImageResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ImageResourceViews[_views.Raw]
        with_streaming_response: ImageResourceViews[_views.Streamed]

    def update(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /image

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


class AsyncImageResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncImageResourceViews[_views.Raw]
        with_streaming_response: AsyncImageResourceViews[_views.Streamed]

    async def update(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /image

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

    class ImageResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(ImageResource.update)

    class AsyncImageResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncImageResource.update)
