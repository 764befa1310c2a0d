"""Reports."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from .either import AsyncEitherResource, EitherResource

_RETRIEVE_PDF: Operation[bytes] = Operation(
    "GET",
    "/reports/pdf",
    returns="bytes",
    accept="application/pdf",
)

_RETRIEVE_TABLE: Operation[str] = Operation(
    "GET",
    "/reports/table",
    returns="text",
    accept="text/csv",
)

_RETRIEVE_UNTOLD: Operation[Any] = Operation(
    "GET",
    "/reports/untold",
    returns="content",
)


class ReportsResource(SyncResource):
    """Reports."""

    @cached_property
    def either(self) -> EitherResource:
        """Either of reports."""
        from .either import EitherResource

        return EitherResource(self._client)

    def retrieve_pdf(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /reports/pdf"""
        return self._client.call(
            _RETRIEVE_PDF,
            options=options,
        )

    def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/table"""
        return self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/untold"""
        return self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    """Reports."""

    @cached_property
    def either(self) -> AsyncEitherResource:
        """Either of reports."""
        from .either import AsyncEitherResource

        return AsyncEitherResource(self._client)

    async def retrieve_pdf(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /reports/pdf"""
        return await self._client.call(
            _RETRIEVE_PDF,
            options=options,
        )

    async def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/table"""
        return await self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    async def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/untold"""
        return await self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )
