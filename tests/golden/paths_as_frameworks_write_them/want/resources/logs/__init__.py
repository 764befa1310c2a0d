from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from .lines import (
        AsyncLinesResource,
        AsyncLinesResourceViews,
        LinesResource,
        LinesResourceViews,
    )

_SEARCH: Operation[None] = Operation(
    "POST",
    "/logs/:search",
    returns="None",
)


class LogsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LogsResourceViews[_views.Raw]

    @cached_resource
    def lines(self) -> LinesResource:
        from .lines import LinesResource

        return LinesResource(self._client)

    def search(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/:search

        Returns:
            Done
        """
        return self._client.call(
            _SEARCH,
            options=options,
        )


class AsyncLogsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLogsResourceViews[_views.Raw]

    @cached_resource
    def lines(self) -> AsyncLinesResource:
        from .lines import AsyncLinesResource

        return AsyncLinesResource(self._client)

    async def search(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /logs/:search

        Returns:
            Done
        """
        return await self._client.call(
            _SEARCH,
            options=options,
        )


if TYPE_CHECKING:

    class LogsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        lines: LinesResourceViews[_views.D]
        search: _Final = _views.SyncMethod(LogsResource.search)

    class AsyncLogsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        lines: AsyncLinesResourceViews[_views.D]
        search: _Final = _views.AsyncMethod(AsyncLogsResource.search)
