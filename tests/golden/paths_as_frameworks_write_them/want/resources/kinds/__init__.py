from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .tags import (
        AsyncTagsResource,
        AsyncTagsResourceViews,
        TagsResource,
        TagsResourceViews,
    )


class KindsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: KindsResourceViews[_views.Raw]

    @cached_resource
    def tags(self) -> TagsResource:
        from .tags import TagsResource

        return TagsResource(self._client)


class AsyncKindsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncKindsResourceViews[_views.Raw]

    @cached_resource
    def tags(self) -> AsyncTagsResource:
        from .tags import AsyncTagsResource

        return AsyncTagsResource(self._client)


if TYPE_CHECKING:

    class KindsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        tags: TagsResourceViews[_views.D]

    class AsyncKindsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        tags: AsyncTagsResourceViews[_views.D]
