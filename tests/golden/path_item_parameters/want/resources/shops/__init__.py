from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .pets import (
        AsyncPetsResource,
        AsyncPetsResourceViews,
        PetsResource,
        PetsResourceViews,
    )


class ShopsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ShopsResourceViews[_views.Raw]

    @cached_resource
    def pets(self) -> PetsResource:
        from .pets import PetsResource

        return PetsResource(self._client)


class AsyncShopsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncShopsResourceViews[_views.Raw]

    @cached_resource
    def pets(self) -> AsyncPetsResource:
        from .pets import AsyncPetsResource

        return AsyncPetsResource(self._client)


if TYPE_CHECKING:

    class ShopsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        pets: PetsResourceViews[_views.D]

    class AsyncShopsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        pets: AsyncPetsResourceViews[_views.D]
