"""What `client.shelves` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .books import AsyncBooksResource, BooksResource


class ShelvesResource(SyncResource):
    """What `client.shelves` can do."""

    @cached_property
    def books(self) -> BooksResource:
        """What `client.shelves.books` can do."""
        from .books import BooksResource

        return BooksResource(self._client)


class AsyncShelvesResource(AsyncResource):
    """What `client.shelves` can do."""

    @cached_property
    def books(self) -> AsyncBooksResource:
        """What `client.shelves.books` can do."""
        from .books import AsyncBooksResource

        return AsyncBooksResource(self._client)
