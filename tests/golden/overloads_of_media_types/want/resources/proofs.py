from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Proof

_CREATE: Operation[None] = Operation(
    "POST",
    "/proofs",
    returns="None",
    body="multipart/form-data",
    bodies="multipart/form-data, application/json",
    body_type="Proof",
    files={"file": "bytes"},
)


class ProofsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ProofsResourceViews[_views.Raw]

    def create(
        self,
        body: Proof | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "multipart/form-data", "application/json"
        ] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file goes in parts, though JSON is offered

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
                    "file": file,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncProofsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncProofsResourceViews[_views.Raw]

    async def create(
        self,
        body: Proof | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        file: FileTypes | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "multipart/form-data", "application/json"
        ] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file goes in parts, though JSON is offered

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
                    "file": file,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class ProofsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ProofsResource.create)

    class AsyncProofsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncProofsResource.create)
