from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .posts import (
        AsyncPostsResource,
        AsyncPostsResourceViews,
        PostsResource,
        PostsResourceViews,
    )


class UsersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UsersResourceViews[_views.Raw]

    @cached_resource
    def posts(self) -> PostsResource:
        from .posts import PostsResource

        return PostsResource(self._client)


class AsyncUsersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUsersResourceViews[_views.Raw]

    @cached_resource
    def posts(self) -> AsyncPostsResource:
        from .posts import AsyncPostsResource

        return AsyncPostsResource(self._client)


if TYPE_CHECKING:

    class UsersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        posts: PostsResourceViews[_views.D]

    class AsyncUsersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        posts: AsyncPostsResourceViews[_views.D]
