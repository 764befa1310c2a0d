"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .toys import AsyncToysResource, ToysResource


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def toys(self) -> ToysResource:
        """Toys of pets."""
        from .toys import ToysResource

        return ToysResource(self._client)


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def toys(self) -> AsyncToysResource:
        """Toys of pets."""
        from .toys import AsyncToysResource

        return AsyncToysResource(self._client)
