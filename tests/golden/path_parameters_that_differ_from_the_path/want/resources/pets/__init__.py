"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .toys import AsyncToys, Toys


class Pets(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def toys(self) -> Toys:
        """What `client.pets.toys` can do."""
        from .toys import Toys

        return Toys(self._client)


class AsyncPets(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def toys(self) -> AsyncToys:
        """What `client.pets.toys` can do."""
        from .toys import AsyncToys

        return AsyncToys(self._client)
