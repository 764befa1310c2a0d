"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .walks import AsyncWalksResource, WalksResource


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def walks(self) -> WalksResource:
        """What `client.pets.walks` can do."""
        from .walks import WalksResource

        return WalksResource(self._client)


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def walks(self) -> AsyncWalksResource:
        """What `client.pets.walks` can do."""
        from .walks import AsyncWalksResource

        return AsyncWalksResource(self._client)
