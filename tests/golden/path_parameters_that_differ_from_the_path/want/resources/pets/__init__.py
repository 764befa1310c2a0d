from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .toys import (
        AsyncToysResource,
        AsyncToysResourceViews,
        ToysResource,
        ToysResourceViews,
    )


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @cached_resource
    def toys(self) -> ToysResource:
        from .toys import ToysResource

        return ToysResource(self._client)


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @cached_resource
    def toys(self) -> AsyncToysResource:
        from .toys import AsyncToysResource

        return AsyncToysResource(self._client)


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        toys: ToysResourceViews[_views.D]

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        toys: AsyncToysResourceViews[_views.D]
