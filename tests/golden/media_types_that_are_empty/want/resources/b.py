"""B."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import BinaryTypes

_CREATE: Operation[str] = Operation(
    "POST",
    "/b",
    returns="text",
    accept="*/*",
    body="*/*",
    body_required=True,
)


class BResource(SyncResource):
    """B."""

    def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """POST /b"""
        return self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )


class AsyncBResource(AsyncResource):
    """B."""

    async def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """POST /b"""
        return await self._client.call(
            _CREATE,
            body=body,
            content_type=content_type,
            options=options,
        )
