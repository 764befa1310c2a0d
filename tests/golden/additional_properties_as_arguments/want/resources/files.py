from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final as _Final

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import FileCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/files",
    returns="None",
    body="multipart/form-data",
    body_required=True,
    body_type="FileCreateParams",
    files={None: "bytes"},
)


class FilesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FilesResourceViews[_views.Raw]

    def create(
        self,
        body: FileCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, FileTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFilesResourceViews[_views.Raw]

    async def create(
        self,
        body: FileCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, FileTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


if TYPE_CHECKING:

    class FilesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(FilesResource.create)

    class AsyncFilesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncFilesResource.create)
