"""What `client.apps` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .rollback import AsyncRollbackResource, RollbackResource


class AppsResource(SyncResource):
    """What `client.apps` can do."""

    @cached_property
    def rollback(self) -> RollbackResource:
        """What `client.apps.rollback` can do."""
        from .rollback import RollbackResource

        return RollbackResource(self._client)


class AsyncAppsResource(AsyncResource):
    """What `client.apps` can do."""

    @cached_property
    def rollback(self) -> AsyncRollbackResource:
        """What `client.apps.rollback` can do."""
        from .rollback import AsyncRollbackResource

        return AsyncRollbackResource(self._client)
