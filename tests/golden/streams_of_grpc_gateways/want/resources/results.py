"""Results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import ResultsRetrieveResponse

_RETRIEVE: Operation[ResultsRetrieveResponse] = Operation(
    "GET",
    "/v1/results",
    returns="ResultsRetrieveResponse",
)


class ResultsResource(SyncResource):
    """Results."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> ResultsRetrieveResponse:
        """GET /v1/results"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncResultsResource(AsyncResource):
    """Results."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> ResultsRetrieveResponse:
        """GET /v1/results"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
