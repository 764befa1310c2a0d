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
    "/page",
    returns="text",
    accept="application/xml",
    accept_others="*/*;q=0.1",
)


class PageResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PageResourceViews[_views.Raw]
        with_streaming_response: PageResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /page

        Returns:
            This cannot be JSON, whatever its schema
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncPageResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPageResourceViews[_views.Raw]
        with_streaming_response: AsyncPageResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /page

        Returns:
            This cannot be JSON, whatever its schema
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class PageResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PageResource.retrieve)

    class AsyncPageResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPageResource.retrieve)
