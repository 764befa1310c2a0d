from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_SEARCH: Operation[None] = Operation(
    "POST",
    "/logs/x-:search",
    returns="None",
)


class XResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: XResourceViews[_views.Raw]

    def search(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/x-:search

        Returns:
            Done
        """
        return self._client.call(
            _SEARCH,
            options=options,
        )


class AsyncXResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncXResourceViews[_views.Raw]

    async def search(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/x-:search

        Returns:
            Done
        """
        return await self._client.call(
            _SEARCH,
            options=options,
        )


if TYPE_CHECKING:

    class XResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        search: _Final = _views.SyncMethod(XResource.search)

    class AsyncXResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        search: _Final = _views.AsyncMethod(AsyncXResource.search)
