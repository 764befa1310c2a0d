"""Summary of reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/reports/summary",
    returns="content",
    errors={"default": "ReportsSummaryRetrieveResponseDefault"},
)

_CREATE: Operation[Any] = Operation(
    "POST",
    "/reports/summary",
    returns="content",
    errors={"default": "ReportsSummaryRetrieveResponseDefault"},
)


class SummaryResource(SyncResource):
    """Summary of reports."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """A `default` that is an error elsewhere is one here as well."""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /reports/summary"""
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncSummaryResource(AsyncResource):
    """Summary of reports."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """A `default` that is an error elsewhere is one here as well."""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /reports/summary"""
        return await self._client.call(
            _CREATE,
            options=options,
        )
