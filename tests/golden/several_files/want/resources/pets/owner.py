"""What `client.pets.owner` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ...types import Kind, TheOwner

_LIST: Operation[TheOwner] = Operation(
    "GET",
    "/pets/{id}/owner",
    returns="TheOwner",
)


class OwnerResource(SyncResource):
    """What `client.pets.owner` can do."""

    def list(
        self,
        id: str,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        """GET /pets/{id}/owner"""
        return self._client.call(
            _LIST,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )


class AsyncOwnerResource(AsyncResource):
    """What `client.pets.owner` can do."""

    async def list(
        self,
        id: str,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        """GET /pets/{id}/owner"""
        return await self._client.call(
            _LIST,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )
