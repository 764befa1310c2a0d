"""Either of reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/reports/either",
    returns="content",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/reports/either",
    returns="None",
)


class EitherResource(SyncResource):
    """Either of reports."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/either"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )

    def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/either"""
        return self._client.call(
            _DELETE,
            options=options,
        )


class AsyncEitherResource(AsyncResource):
    """Either of reports."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/either"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )

    async def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/either"""
        return await self._client.call(
            _DELETE,
            options=options,
        )
