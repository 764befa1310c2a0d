"""Kinds."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .tags import AsyncTagsResource, TagsResource


class KindsResource(SyncResource):
    """Kinds."""

    @cached_property
    def tags(self) -> TagsResource:
        """Tags of kinds."""
        from .tags import TagsResource

        return TagsResource(self._client)


class AsyncKindsResource(AsyncResource):
    """Kinds."""

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """Tags of kinds."""
        from .tags import AsyncTagsResource

        return AsyncTagsResource(self._client)
