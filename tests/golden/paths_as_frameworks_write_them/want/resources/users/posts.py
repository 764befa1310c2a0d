"""Posts of users."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/users/{user_id}/posts/{id}",
    returns="None",
)


class PostsResource(SyncResource):
    """Posts of users."""

    def retrieve(
        self,
        id: int,
        *,
        user_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users/{id}/posts/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={
                "user_id": user_id,
                "id": id,
            },
            options=options,
        )


class AsyncPostsResource(AsyncResource):
    """Posts of users."""

    async def retrieve(
        self,
        id: int,
        *,
        user_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users/{id}/posts/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={
                "user_id": user_id,
                "id": id,
            },
            options=options,
        )
