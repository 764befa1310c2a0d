"""Apps."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .rollback import AsyncRollbackResource, RollbackResource


class AppsResource(SyncResource):
    """Apps."""

    @cached_property
    def rollback(self) -> RollbackResource:
        """Rollback of apps."""
        from .rollback import RollbackResource

        return RollbackResource(self._client)


class AsyncAppsResource(AsyncResource):
    """Apps."""

    @cached_property
    def rollback(self) -> AsyncRollbackResource:
        """Rollback of apps."""
        from .rollback import AsyncRollbackResource

        return AsyncRollbackResource(self._client)
