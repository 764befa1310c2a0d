"""Lists."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/lists",
    returns="None",
    body="application/json",
    body_required=True,
    takes={"body": {"": "required"}},
)


class ListsResource(SyncResource):
    """Lists."""

    def create(
        self,
        body: Pet | Sequence[Pet | ObjectTypes] | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a list"""
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncListsResource(AsyncResource):
    """Lists."""

    async def create(
        self,
        body: Pet | Sequence[Pet | ObjectTypes] | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of the kinds is a list"""
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )
