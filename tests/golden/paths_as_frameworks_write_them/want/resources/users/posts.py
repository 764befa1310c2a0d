from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/users/{user_id}/posts/{id}",
    returns="None",
    accept="*/*",
)


class PostsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PostsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: int,
        *,
        user_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users/{id}/posts/{id}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "user_id": user_id,
                "id": id,
            },
            options=options,
        )


class AsyncPostsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPostsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: int,
        *,
        user_id: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users/{id}/posts/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "user_id": user_id,
                "id": id,
            },
            options=options,
        )


if TYPE_CHECKING:

    class PostsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PostsResource.retrieve)

    class AsyncPostsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPostsResource.retrieve)
