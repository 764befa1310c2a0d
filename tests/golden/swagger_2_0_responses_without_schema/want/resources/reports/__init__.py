from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from .either import (
        AsyncEitherResource,
        AsyncEitherResourceViews,
        EitherResource,
        EitherResourceViews,
    )

_RETRIEVE_PDF: Operation[bytes] = Operation(
    "GET",
    "/reports/pdf",
    returns="bytes",
    accept="application/pdf",
    accept_others="*/*;q=0.1",
)

_RETRIEVE_TABLE: Operation[str] = Operation(
    "GET",
    "/reports/table",
    returns="text",
    accept="text/csv",
    accept_others="*/*;q=0.1",
)

_RETRIEVE_UNTOLD: Operation[Any] = Operation(
    "GET",
    "/reports/untold",
    returns="content",
    accept="*/*",
)


class ReportsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ReportsResourceViews[_views.Raw]
        with_streaming_response: ReportsResourceViews[_views.Streamed]

    @cached_resource
    def either(self) -> EitherResource:
        from .either import EitherResource

        return EitherResource(self._client)

    def retrieve_pdf(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /reports/pdf

        Returns:
            A file

        Raises:
            NotFoundError: 404: There is none
        """
        return self._client.call(
            _RETRIEVE_PDF,
            options=options,
        )

    def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/table

        Returns:
            A table
        """
        return self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/untold

        Returns:
            Whatever it is
        """
        return self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncReportsResourceViews[_views.Raw]
        with_streaming_response: AsyncReportsResourceViews[_views.Streamed]

    @cached_resource
    def either(self) -> AsyncEitherResource:
        from .either import AsyncEitherResource

        return AsyncEitherResource(self._client)

    async def retrieve_pdf(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /reports/pdf

        Returns:
            A file

        Raises:
            NotFoundError: 404: There is none
        """
        return await self._client.call(
            _RETRIEVE_PDF,
            options=options,
        )

    async def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/table

        Returns:
            A table
        """
        return await self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    async def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/untold

        Returns:
            Whatever it is
        """
        return await self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )


if TYPE_CHECKING:

    class ReportsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        either: EitherResourceViews[_views.D]
        retrieve_pdf: _Final = _views.SyncMethod(ReportsResource.retrieve_pdf)
        retrieve_table: _Final = _views.SyncMethod(ReportsResource.retrieve_table)
        retrieve_untold: _Final = _views.SyncMethod(ReportsResource.retrieve_untold)

    class AsyncReportsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        either: AsyncEitherResourceViews[_views.D]
        retrieve_pdf: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve_pdf)
        retrieve_table: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve_table)
        retrieve_untold: _Final = _views.AsyncMethod(
            AsyncReportsResource.retrieve_untold
        )
