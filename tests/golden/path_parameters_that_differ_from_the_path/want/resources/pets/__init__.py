"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .toys import AsyncToysResource, ToysResource


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def toys(self) -> ToysResource:
        """What `client.pets.toys` can do."""
        from .toys import ToysResource

        return ToysResource(self._client)


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def toys(self) -> AsyncToysResource:
        """What `client.pets.toys` can do."""
        from .toys import AsyncToysResource

        return AsyncToysResource(self._client)
