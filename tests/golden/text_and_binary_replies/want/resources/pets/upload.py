"""What `client.pets.upload` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Any

_REPLACE: Operation[Any] = Operation(
    "PUT",
    "/pets/upload",
    returns="Any",
    body="application/octet-stream",
    body_required=True,
)


class UploadResource(SyncResource):
    """What `client.pets.upload` can do."""

    def replace(
        self,
        *,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/upload"""
        return self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )


class AsyncUploadResource(AsyncResource):
    """What `client.pets.upload` can do."""

    async def replace(
        self,
        *,
        body: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/upload"""
        return await self._client.call(
            _REPLACE,
            body=body,
            options=options,
        )
