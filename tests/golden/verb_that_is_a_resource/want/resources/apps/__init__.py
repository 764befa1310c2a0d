from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .rollback import (
        AsyncRollbackResource,
        AsyncRollbackResourceViews,
        RollbackResource,
        RollbackResourceViews,
    )


class AppsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AppsResourceViews[_views.Raw]

    @cached_resource
    def rollback(self) -> RollbackResource:
        from .rollback import RollbackResource

        return RollbackResource(self._client)


class AsyncAppsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAppsResourceViews[_views.Raw]

    @cached_resource
    def rollback(self) -> AsyncRollbackResource:
        from .rollback import AsyncRollbackResource

        return AsyncRollbackResource(self._client)


if TYPE_CHECKING:

    class AppsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        rollback: RollbackResourceViews[_views.D]

    class AsyncAppsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        rollback: AsyncRollbackResourceViews[_views.D]
