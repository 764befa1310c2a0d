"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .walks import AsyncWalksResource, WalksResource


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def walks(self) -> WalksResource:
        """Walks of pets."""
        from .walks import WalksResource

        return WalksResource(self._client)


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def walks(self) -> AsyncWalksResource:
        """Walks of pets."""
        from .walks import AsyncWalksResource

        return AsyncWalksResource(self._client)
