from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .vets import (
        AsyncVetsResource,
        AsyncVetsResourceViews,
        VetsResource,
        VetsResourceViews,
    )


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @cached_resource
    def vets(self) -> VetsResource:
        from .vets import VetsResource

        return VetsResource(self._client)


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @cached_resource
    def vets(self) -> AsyncVetsResource:
        from .vets import AsyncVetsResource

        return AsyncVetsResource(self._client)


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        vets: VetsResourceViews[_views.D]

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        vets: AsyncVetsResourceViews[_views.D]
