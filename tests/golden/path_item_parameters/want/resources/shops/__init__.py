"""What `client.shops` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .pets import AsyncPetsResource, PetsResource


class ShopsResource(SyncResource):
    """What `client.shops` can do."""

    @cached_property
    def pets(self) -> PetsResource:
        """What `client.shops.pets` can do."""
        from .pets import PetsResource

        return PetsResource(self._client)


class AsyncShopsResource(AsyncResource):
    """What `client.shops` can do."""

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """What `client.shops.pets` can do."""
        from .pets import AsyncPetsResource

        return AsyncPetsResource(self._client)
