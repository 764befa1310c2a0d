from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_CREATE: Operation[None] = Operation(
    "POST",
    "/photos",
    returns="None",
    body="application/octet-stream",
    body_required=True,
    body_type="bytes",
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/photos",
    returns="None",
    body="application/octet-stream",
    body_required=True,
    body_type="bytes",
)


class PhotosResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PhotosResourceViews[_views.Raw]

    def create(
        self,
        body: BinaryTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )

    def update(
        self,
        body: BinaryTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /photos

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


class AsyncPhotosResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPhotosResourceViews[_views.Raw]

    async def create(
        self,
        body: BinaryTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )

    async def update(
        self,
        body: BinaryTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /photos

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class PhotosResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PhotosResource.create)
        update: _Final = _views.SyncMethod(PhotosResource.update)

    class AsyncPhotosResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPhotosResource.create)
        update: _Final = _views.AsyncMethod(AsyncPhotosResource.update)
