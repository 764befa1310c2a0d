"""What `client.apps` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .rollback import AsyncRollbackResource, RollbackResource

_CREATE_ROLLBACK: Operation[None] = Operation(
    "POST",
    "/apps/{id}/rollback",
    returns="None",
)


class AppsResource(SyncResource):
    """What `client.apps` can do."""

    @cached_property
    def rollback(self) -> RollbackResource:
        """What `client.apps.rollback` can do."""
        from .rollback import RollbackResource

        return RollbackResource(self._client)

    def create_rollback(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback"""
        return self._client.call(
            _CREATE_ROLLBACK,
            path={"id": id},
            options=options,
        )


class AsyncAppsResource(AsyncResource):
    """What `client.apps` can do."""

    @cached_property
    def rollback(self) -> AsyncRollbackResource:
        """What `client.apps.rollback` can do."""
        from .rollback import AsyncRollbackResource

        return AsyncRollbackResource(self._client)

    async def create_rollback(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /apps/{id}/rollback"""
        return await self._client.call(
            _CREATE_ROLLBACK,
            path={"id": id},
            options=options,
        )
