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
    "/texts",
    returns="None",
    body="text/plain",
    body_required=True,
)


class TextsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: TextsResourceViews[_views.Raw]

    def create(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /texts

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncTextsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncTextsResourceViews[_views.Raw]

    async def create(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /texts

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


if TYPE_CHECKING:

    class TextsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(TextsResource.create)

    class AsyncTextsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncTextsResource.create)
