"""What `client.nulls` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..types import Pet, Toy

_CREATE: Operation[None] = Operation(
    "POST",
    "/nulls",
    returns="None",
    body="application/json",
    body_required=True,
)


class NullsResource(SyncResource):
    """What `client.nulls` can do."""

    def create(
        self,
        *,
        body: Pet | Mapping[str, object] | Toy | None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncNullsResource(AsyncResource):
    """What `client.nulls` can do."""

    async def create(
        self,
        *,
        body: Pet | Mapping[str, object] | Toy | None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )
