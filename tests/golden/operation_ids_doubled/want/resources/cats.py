from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/cats",
    returns="None",
    accept="*/*",
)


class CatsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CatsResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /cats

        Returns:
            Cats
        """
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncCatsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCatsResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /cats

        Returns:
            Cats
        """
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class CatsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(CatsResource.list)

    class AsyncCatsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncCatsResource.list)
