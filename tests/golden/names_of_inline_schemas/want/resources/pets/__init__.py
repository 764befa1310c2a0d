"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .vets import AsyncVetsResource, VetsResource


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def vets(self) -> VetsResource:
        """What `client.pets.vets` can do."""
        from .vets import VetsResource

        return VetsResource(self._client)


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def vets(self) -> AsyncVetsResource:
        """What `client.pets.vets` can do."""
        from .vets import AsyncVetsResource

        return AsyncVetsResource(self._client)
