"""Image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import BinaryTypes

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/image",
    returns="None",
    body="image/*",
    body_required=True,
    takes={"body": {"": "required bytes"}},
)


class ImageResource(SyncResource):
    """Image."""

    def update(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /image"""
        return self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )


class AsyncImageResource(AsyncResource):
    """Image."""

    async def update(
        self,
        body: BinaryTypes,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /image"""
        return await self._client.call(
            _UPDATE,
            body=body,
            content_type=content_type,
            options=options,
        )
