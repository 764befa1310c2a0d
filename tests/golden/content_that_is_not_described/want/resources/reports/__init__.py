from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from ...types import Report
    from .summary import (
        AsyncSummaryResource,
        AsyncSummaryResourceViews,
        SummaryResource,
        SummaryResourceViews,
    )

_EXPORT: Operation[Any] = Operation(
    "GET",
    "/reports/export",
    returns="Any",
)

_RETRIEVE_ALL: Operation[Any] = Operation(
    "GET",
    "/reports/all",
    returns="content",
    accept="*/*",
)

_RETRIEVE: Operation[Report | Any] = Operation(
    "GET",
    "/reports/{id}",
    returns="Report | Any | None",
    responses={"200": "Report", "202": "content", "204": "None"},
)

_UPDATE: Operation[Any] = Operation(
    "PUT",
    "/reports/{id}",
    returns="content",
    errors={"default": "Problem"},
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/reports/{id}",
    returns="None",
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/reports/{id}",
    returns="None",
)

_RETRIEVE_LATEST: Operation[Report] = Operation(
    "GET",
    "/reports/latest",
    returns="Report",
)

_RETRIEVE_NOTE: Operation[str] = Operation(
    "GET",
    "/reports/note",
    returns="text",
    accept="text/plain",
)

_RETRIEVE_MEMO: Operation[str] = Operation(
    "GET",
    "/reports/memo",
    returns="text",
    accept="text/plain",
)


class ReportsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ReportsResourceViews[_views.Raw]
        with_streaming_response: ReportsResourceViews[_views.Streamed]

    @cached_resource
    def summary(self) -> SummaryResource:
        from .summary import SummaryResource

        return SummaryResource(self._client)

    def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/export

        Returns:
            JSON says the description, and a table comes
        """
        return self._client.call(
            _EXPORT,
            options=options,
        )

    def retrieve_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/all

        Returns:
            Any media type, and no schema

        Raises:
            NotFoundError: 404: There is none
        """
        return self._client.call(
            _RETRIEVE_ALL,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Report | Any:
        """GET /reports/{id}

        Returns:
            It is not ready

            It is empty
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Only what may go wrong is described."""
        return self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/{id}

        Returns:
            It is gone
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /reports/{id}

        Returns:
            It is there
        """
        return self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    def retrieve_latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report:
        """GET /reports/latest

        Returns:
            The latest one
        """
        return self._client.call(
            _RETRIEVE_LATEST,
            options=options,
        )

    def retrieve_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A text that holds JSON is a text.

        Returns:
            A note
        """
        return self._client.call(
            _RETRIEVE_NOTE,
            options=options,
        )

    def retrieve_memo(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/memo

        Returns:
            A note
        """
        return self._client.call(
            _RETRIEVE_MEMO,
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncReportsResourceViews[_views.Raw]
        with_streaming_response: AsyncReportsResourceViews[_views.Streamed]

    @cached_resource
    def summary(self) -> AsyncSummaryResource:
        from .summary import AsyncSummaryResource

        return AsyncSummaryResource(self._client)

    async def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/export

        Returns:
            JSON says the description, and a table comes
        """
        return await self._client.call(
            _EXPORT,
            options=options,
        )

    async def retrieve_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/all

        Returns:
            Any media type, and no schema

        Raises:
            NotFoundError: 404: There is none
        """
        return await self._client.call(
            _RETRIEVE_ALL,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Report | Any:
        """GET /reports/{id}

        Returns:
            It is not ready

            It is empty
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Only what may go wrong is described."""
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/{id}

        Returns:
            It is gone
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    async def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /reports/{id}

        Returns:
            It is there
        """
        return await self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    async def retrieve_latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report:
        """GET /reports/latest

        Returns:
            The latest one
        """
        return await self._client.call(
            _RETRIEVE_LATEST,
            options=options,
        )

    async def retrieve_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A text that holds JSON is a text.

        Returns:
            A note
        """
        return await self._client.call(
            _RETRIEVE_NOTE,
            options=options,
        )

    async def retrieve_memo(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/memo

        Returns:
            A note
        """
        return await self._client.call(
            _RETRIEVE_MEMO,
            options=options,
        )


if TYPE_CHECKING:

    class ReportsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        summary: SummaryResourceViews[_views.D]
        export: _Final = _views.SyncMethod(ReportsResource.export)
        retrieve_all: _Final = _views.SyncMethod(ReportsResource.retrieve_all)
        retrieve: _Final = _views.SyncMethod(ReportsResource.retrieve)
        update: _Final = _views.SyncMethod(ReportsResource.update)
        delete: _Final = _views.SyncMethod(ReportsResource.delete)
        head: _Final = _views.SyncMethod(ReportsResource.head)
        retrieve_latest: _Final = _views.SyncMethod(ReportsResource.retrieve_latest)
        retrieve_note: _Final = _views.SyncMethod(ReportsResource.retrieve_note)
        retrieve_memo: _Final = _views.SyncMethod(ReportsResource.retrieve_memo)

    class AsyncReportsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        summary: AsyncSummaryResourceViews[_views.D]
        export: _Final = _views.AsyncMethod(AsyncReportsResource.export)
        retrieve_all: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve_all)
        retrieve: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve)
        update: _Final = _views.AsyncMethod(AsyncReportsResource.update)
        delete: _Final = _views.AsyncMethod(AsyncReportsResource.delete)
        head: _Final = _views.AsyncMethod(AsyncReportsResource.head)
        retrieve_latest: _Final = _views.AsyncMethod(
            AsyncReportsResource.retrieve_latest
        )
        retrieve_note: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve_note)
        retrieve_memo: _Final = _views.AsyncMethod(AsyncReportsResource.retrieve_memo)
