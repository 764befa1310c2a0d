"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .vets import AsyncVets, Vets


class Pets(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def vets(self) -> Vets:
        """What `client.pets.vets` can do."""
        from .vets import Vets

        return Vets(self._client)


class AsyncPets(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def vets(self) -> AsyncVets:
        """What `client.pets.vets` can do."""
        from .vets import AsyncVets

        return AsyncVets(self._client)
