"""What `client.users` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .posts import AsyncPostsResource, PostsResource


class UsersResource(SyncResource):
    """What `client.users` can do."""

    @cached_property
    def posts(self) -> PostsResource:
        """What `client.users.posts` can do."""
        from .posts import PostsResource

        return PostsResource(self._client)


class AsyncUsersResource(AsyncResource):
    """What `client.users` can do."""

    @cached_property
    def posts(self) -> AsyncPostsResource:
        """What `client.users.posts` can do."""
        from .posts import AsyncPostsResource

        return AsyncPostsResource(self._client)
