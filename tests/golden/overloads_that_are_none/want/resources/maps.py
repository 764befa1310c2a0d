"""Maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from .._runtime.models.model import Model, ObjectTypes
    from ..types import Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/maps",
    returns="None",
    body="application/json",
    body_required=True,
    takes={"body": {"": "required"}},
)


class MapsResource(SyncResource):
    """Maps."""

    def create(
        self,
        body: Pet | Mapping[str, str] | Model | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a map"""
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncMapsResource(AsyncResource):
    """Maps."""

    async def create(
        self,
        body: Pet | Mapping[str, str] | Model | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a map"""
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )
