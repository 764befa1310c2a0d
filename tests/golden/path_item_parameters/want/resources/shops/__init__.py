"""Shops."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .pets import AsyncPetsResource, PetsResource


class ShopsResource(SyncResource):
    """Shops."""

    @cached_property
    def pets(self) -> PetsResource:
        """Pets of shops."""
        from .pets import PetsResource

        return PetsResource(self._client)


class AsyncShopsResource(AsyncResource):
    """Shops."""

    @cached_property
    def pets(self) -> AsyncPetsResource:
        """Pets of shops."""
        from .pets import AsyncPetsResource

        return AsyncPetsResource(self._client)
