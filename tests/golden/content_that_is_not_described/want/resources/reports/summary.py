from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/reports/summary",
    returns="content",
    errors={"default": "OtherResponse"},
    accept="*/*",
)

_UPDATE: Operation[Any] = Operation(
    "POST",
    "/reports/summary",
    returns="content",
    errors={"default": "OtherResponse"},
)


class SummaryResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SummaryResourceViews[_views.Raw]
        with_streaming_response: SummaryResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """A `default` that is an error elsewhere is one here as well.

        Raises:
            APIStatusError: Whatever it is
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )

    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /reports/summary

        Returns:
            It is made

        Raises:
            APIStatusError: Whatever it is
        """
        return self._client.call(
            _UPDATE,
            options=options,
        )


class AsyncSummaryResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSummaryResourceViews[_views.Raw]
        with_streaming_response: AsyncSummaryResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """A `default` that is an error elsewhere is one here as well.

        Raises:
            APIStatusError: Whatever it is
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )

    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /reports/summary

        Returns:
            It is made

        Raises:
            APIStatusError: Whatever it is
        """
        return await self._client.call(
            _UPDATE,
            options=options,
        )


if TYPE_CHECKING:

    class SummaryResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(SummaryResource.retrieve)
        update: _Final = _views.SyncMethod(SummaryResource.update)

    class AsyncSummaryResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncSummaryResource.retrieve)
        update: _Final = _views.AsyncMethod(AsyncSummaryResource.update)
