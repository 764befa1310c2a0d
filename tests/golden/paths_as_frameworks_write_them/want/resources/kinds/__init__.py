"""What `client.kinds` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .tags import AsyncTagsResource, TagsResource


class KindsResource(SyncResource):
    """What `client.kinds` can do."""

    @cached_property
    def tags(self) -> TagsResource:
        """What `client.kinds.tags` can do."""
        from .tags import TagsResource

        return TagsResource(self._client)


class AsyncKindsResource(AsyncResource):
    """What `client.kinds` can do."""

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """What `client.kinds.tags` can do."""
        from .tags import AsyncTagsResource

        return AsyncTagsResource(self._client)
