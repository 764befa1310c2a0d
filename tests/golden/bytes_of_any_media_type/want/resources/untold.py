from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/untold",
    returns="None",
    body="*/*",
    offered="*/*",
)


class UntoldResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UntoldResourceViews[_views.Raw]
        with_streaming_response: UntoldResourceViews[_views.Streamed]

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold

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


class AsyncUntoldResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUntoldResourceViews[_views.Raw]
        with_streaming_response: AsyncUntoldResourceViews[_views.Streamed]

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /untold

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

    class UntoldResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        update: _Final = _views.SyncMethod(UntoldResource.update)

    class AsyncUntoldResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        update: _Final = _views.AsyncMethod(AsyncUntoldResource.update)
