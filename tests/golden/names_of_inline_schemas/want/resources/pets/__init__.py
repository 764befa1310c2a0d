"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .vets import AsyncVetsResource, VetsResource


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def vets(self) -> VetsResource:
        """Vets of pets."""
        from .vets import VetsResource

        return VetsResource(self._client)


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def vets(self) -> AsyncVetsResource:
        """Vets of pets."""
        from .vets import AsyncVetsResource

        return AsyncVetsResource(self._client)
