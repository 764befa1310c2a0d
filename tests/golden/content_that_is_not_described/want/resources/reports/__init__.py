"""Reports."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from ...types import Report
    from .summary import AsyncSummaryResource, SummaryResource

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
    """Reports."""

    @cached_property
    def summary(self) -> SummaryResource:
        """Summary of reports."""
        from .summary import SummaryResource

        return SummaryResource(self._client)

    def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/export"""
        return self._client.call(
            _EXPORT,
            options=options,
        )

    def retrieve_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/all"""
        return self._client.call(
            _RETRIEVE_ALL,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Report | Any:
        """GET /reports/{id}"""
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
        """DELETE /reports/{id}"""
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
        """HEAD /reports/{id}"""
        return self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    def retrieve_latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report:
        """GET /reports/latest"""
        return self._client.call(
            _RETRIEVE_LATEST,
            options=options,
        )

    def retrieve_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A text that holds JSON is a text."""
        return self._client.call(
            _RETRIEVE_NOTE,
            options=options,
        )

    def retrieve_memo(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/memo"""
        return self._client.call(
            _RETRIEVE_MEMO,
            options=options,
        )


class AsyncReportsResource(AsyncResource):
    """Reports."""

    @cached_property
    def summary(self) -> AsyncSummaryResource:
        """Summary of reports."""
        from .summary import AsyncSummaryResource

        return AsyncSummaryResource(self._client)

    async def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/export"""
        return await self._client.call(
            _EXPORT,
            options=options,
        )

    async def retrieve_all(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/all"""
        return await self._client.call(
            _RETRIEVE_ALL,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Report | Any:
        """GET /reports/{id}"""
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
        """DELETE /reports/{id}"""
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
        """HEAD /reports/{id}"""
        return await self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    async def retrieve_latest(
        self,
        **options: Unpack[RequestOptions],
    ) -> Report:
        """GET /reports/latest"""
        return await self._client.call(
            _RETRIEVE_LATEST,
            options=options,
        )

    async def retrieve_note(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A text that holds JSON is a text."""
        return await self._client.call(
            _RETRIEVE_NOTE,
            options=options,
        )

    async def retrieve_memo(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /reports/memo"""
        return await self._client.call(
            _RETRIEVE_MEMO,
            options=options,
        )
