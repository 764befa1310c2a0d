"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .posts import AsyncPostsResource, PostsResource


class UsersResource(SyncResource):
    """Users."""

    @cached_property
    def posts(self) -> PostsResource:
        """Posts of users."""
        from .posts import PostsResource

        return PostsResource(self._client)


class AsyncUsersResource(AsyncResource):
    """Users."""

    @cached_property
    def posts(self) -> AsyncPostsResource:
        """Posts of users."""
        from .posts import AsyncPostsResource

        return AsyncPostsResource(self._client)
