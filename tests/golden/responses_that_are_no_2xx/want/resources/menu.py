from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import MenuRetrieveFoundResponse

_RETRIEVE: Operation[MenuRetrieveFoundResponse] = Operation(
    "GET",
    "/menu",
    returns="MenuRetrieveFoundResponse",
    responses={"302": "MenuRetrieveFoundResponse"},
)


class MenuResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MenuResourceViews[_views.Raw]
        with_streaming_response: MenuResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> MenuRetrieveFoundResponse:
        """What is said of a redirect is what it leads to.

        Returns:
            It is over there
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncMenuResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMenuResourceViews[_views.Raw]
        with_streaming_response: AsyncMenuResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> MenuRetrieveFoundResponse:
        """What is said of a redirect is what it leads to.

        Returns:
            It is over there
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class MenuResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(MenuResource.retrieve)

    class AsyncMenuResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncMenuResource.retrieve)
