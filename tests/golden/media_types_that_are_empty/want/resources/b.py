from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views

_CREATE: Operation[str] = Operation(
    "POST",
    "/b",
    returns="text",
    accept="*/*",
    body="*/*",
    offered="*/*",
    body_required=True,
)


class BResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BResourceViews[_views.Raw]
        with_streaming_response: BResourceViews[_views.Streamed]

    def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """POST /b

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


class AsyncBResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBResourceViews[_views.Raw]
        with_streaming_response: AsyncBResourceViews[_views.Streamed]

    async def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """POST /b

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

    class BResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(BResource.create)

    class AsyncBResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncBResource.create)
