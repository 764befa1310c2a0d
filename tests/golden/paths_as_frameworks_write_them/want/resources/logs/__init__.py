from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .lines import (
        AsyncLinesResource,
        AsyncLinesResourceViews,
        LinesResource,
        LinesResourceViews,
    )
    from .marks import (
        AsyncMarksResource,
        AsyncMarksResourceViews,
        MarksResource,
        MarksResourceViews,
    )
    from .x import AsyncXResource, AsyncXResourceViews, XResource, XResourceViews


class LogsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LogsResourceViews[_views.Raw]

    @cached_resource
    def lines(self) -> LinesResource:
        from .lines import LinesResource

        return LinesResource(self._client)

    @cached_resource
    def marks(self) -> MarksResource:
        from .marks import MarksResource

        return MarksResource(self._client)

    @cached_resource
    def x(self) -> XResource:
        from .x import XResource

        return XResource(self._client)


class AsyncLogsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLogsResourceViews[_views.Raw]

    @cached_resource
    def lines(self) -> AsyncLinesResource:
        from .lines import AsyncLinesResource

        return AsyncLinesResource(self._client)

    @cached_resource
    def marks(self) -> AsyncMarksResource:
        from .marks import AsyncMarksResource

        return AsyncMarksResource(self._client)

    @cached_resource
    def x(self) -> AsyncXResource:
        from .x import AsyncXResource

        return AsyncXResource(self._client)


if TYPE_CHECKING:

    class LogsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        lines: LinesResourceViews[_views.D]
        marks: MarksResourceViews[_views.D]
        x: XResourceViews[_views.D]

    class AsyncLogsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        lines: AsyncLinesResourceViews[_views.D]
        marks: AsyncMarksResourceViews[_views.D]
        x: AsyncXResourceViews[_views.D]
