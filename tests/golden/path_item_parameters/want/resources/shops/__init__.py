"""What `client.shops` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .pets import AsyncPets, Pets


class Shops(SyncResource):
    """What `client.shops` can do."""

    @cached_property
    def pets(self) -> Pets:
        """What `client.shops.pets` can do."""
        from .pets import Pets

        return Pets(self._client)


class AsyncShops(AsyncResource):
    """What `client.shops` can do."""

    @cached_property
    def pets(self) -> AsyncPets:
        """What `client.shops.pets` can do."""
        from .pets import AsyncPets

        return AsyncPets(self._client)
