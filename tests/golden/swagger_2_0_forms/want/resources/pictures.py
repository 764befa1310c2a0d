"""What `client.pictures` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .._runtime.uploads import FileTypes
    from ..types import PicturesCreateParamsKind

_CREATE: Operation[bytes] = Operation(
    "POST",
    "/pictures",
    returns="bytes",
    accept="application/octet-stream",
    body="multipart/form-data",
    body_required=True,
)


class PicturesResource(SyncResource):
    """What `client.pictures` can do."""

    def create(
        self,
        *,
        file: FileTypes,
        kind: PicturesCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures"""
        return self._client.call(
            _CREATE,
            body={
                "file": file,
                "kind": kind,
            },
            options=options,
        )


class AsyncPicturesResource(AsyncResource):
    """What `client.pictures` can do."""

    async def create(
        self,
        *,
        file: FileTypes,
        kind: PicturesCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures"""
        return await self._client.call(
            _CREATE,
            body={
                "file": file,
                "kind": kind,
            },
            options=options,
        )
