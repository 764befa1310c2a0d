from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from .._runtime.client import views as _views
    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.models.model import ObjectTypes
    from ..types import PictureCreateParams, PictureCreateParamsKind

_CREATE: Operation[bytes] = Operation(
    "POST",
    "/pictures",
    returns="bytes",
    accept="application/octet-stream",
    body="multipart/form-data",
    body_required=True,
    takes={"body": {"file": "needed file"}},
)


class PicturesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PicturesResourceViews[_views.Raw]
        with_streaming_response: PicturesResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    def create(
        self,
        body: PictureCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    def create(
        self,
        body: PictureCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures

        Returns:
            The picture again
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "kind": kind,
                },
            ),
            options=options,
        )


class AsyncPicturesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPicturesResourceViews[_views.Raw]
        with_streaming_response: AsyncPicturesResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def create(
        self,
        body: PictureCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    async def create(
        self,
        body: PictureCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        kind: PictureCreateParamsKind | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """POST /pictures

        Returns:
            The picture again
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "file": file,
                    "kind": kind,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PicturesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PicturesResource.create)

    class AsyncPicturesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPicturesResource.create)
