from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Counter, Ring

_LIST: Operation[_list[Counter | Ring]] = Operation(
    "GET",
    "/statistics",
    returns="list[Counter | Ring]",
)


class StatisticsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: StatisticsResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Counter | Ring]:
        """GET /statistics

        Returns:
            All of them
        """
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncStatisticsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncStatisticsResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> _list[Counter | Ring]:
        """GET /statistics

        Returns:
            All of them
        """
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class StatisticsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(StatisticsResource.list)

    class AsyncStatisticsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncStatisticsResource.list)
