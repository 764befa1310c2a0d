from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import ResultRetrieveResponse

_RETRIEVE: Operation[ResultRetrieveResponse] = Operation(
    "GET",
    "/v1/results",
    returns="ResultRetrieveResponse",
)


class ResultsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ResultsResourceViews[_views.Raw]
        with_streaming_response: ResultsResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> ResultRetrieveResponse:
        """GET /v1/results

        Returns:
            What came of it, not streamed
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncResultsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncResultsResourceViews[_views.Raw]
        with_streaming_response: AsyncResultsResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> ResultRetrieveResponse:
        """GET /v1/results

        Returns:
            What came of it, not streamed
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class ResultsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ResultsResource.retrieve)

    class AsyncResultsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncResultsResource.retrieve)
