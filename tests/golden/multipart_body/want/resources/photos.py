"""What `client.photos` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from .._runtime.uploads import FileTypes
    from ..types import PhotosCreateParamsOwner

_CREATE: Operation[None] = Operation(
    "POST",
    "/photos",
    returns="None",
    body="multipart/form-data",
    body_required=True,
    styles={
        "body": {
            "photo": Style(media_type="image/png, image/jpeg"),
            "expand": Style("deepObject"),
        },
    },
)


class PhotosResource(SyncResource):
    """What `client.photos` can do."""

    def create(
        self,
        *,
        photo: FileTypes,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        owner: (
            PhotosCreateParamsOwner | Mapping[str, object] | None | NotGiven
        ) = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        expand: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos"""
        return self._client.call(
            _CREATE,
            body={
                "photo": photo,
                "more": more,
                "owner": owner,
                "tags": tags,
                "expand": expand,
            },
            options=options,
        )


class AsyncPhotosResource(AsyncResource):
    """What `client.photos` can do."""

    async def create(
        self,
        *,
        photo: FileTypes,
        more: Sequence[FileTypes] | None | NotGiven = NOT_GIVEN,
        owner: (
            PhotosCreateParamsOwner | Mapping[str, object] | None | NotGiven
        ) = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        expand: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /photos"""
        return await self._client.call(
            _CREATE,
            body={
                "photo": photo,
                "more": more,
                "owner": owner,
                "tags": tags,
                "expand": expand,
            },
            options=options,
        )
