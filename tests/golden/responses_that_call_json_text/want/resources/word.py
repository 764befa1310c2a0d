from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/word",
    returns="text",
    accept="text/plain",
)


class WordResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: WordResourceViews[_views.Raw]
        with_streaming_response: WordResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /word

        Returns:
            This is text
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncWordResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncWordResourceViews[_views.Raw]
        with_streaming_response: AsyncWordResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /word

        Returns:
            This is text
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class WordResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(WordResource.retrieve)

    class AsyncWordResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncWordResource.retrieve)
