"""Shelves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .books import AsyncBooksResource, BooksResource


class ShelvesResource(SyncResource):
    """Shelves."""

    @cached_property
    def books(self) -> BooksResource:
        """Books of shelves."""
        from .books import BooksResource

        return BooksResource(self._client)


class AsyncShelvesResource(AsyncResource):
    """Shelves."""

    @cached_property
    def books(self) -> AsyncBooksResource:
        """Books of shelves."""
        from .books import AsyncBooksResource

        return AsyncBooksResource(self._client)
