from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .walks import (
        AsyncWalksResource,
        AsyncWalksResourceViews,
        WalksResource,
        WalksResourceViews,
    )


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @cached_resource
    def walks(self) -> WalksResource:
        from .walks import WalksResource

        return WalksResource(self._client)


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @cached_resource
    def walks(self) -> AsyncWalksResource:
        from .walks import AsyncWalksResource

        return AsyncWalksResource(self._client)


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        walks: WalksResourceViews[_views.D]

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        walks: AsyncWalksResourceViews[_views.D]
