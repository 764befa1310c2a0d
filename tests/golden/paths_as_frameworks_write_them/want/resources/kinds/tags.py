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
    "/kinds/{kind}/tags/{tag}",
    returns="None",
    accept="*/*",
)


class TagsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: TagsResourceViews[_views.Raw]

    def retrieve(
        self,
        tag: str,
        *,
        kind: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /kinds/{kind:int}/tags/{tag:uuid}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={
                "kind": kind,
                "tag": tag,
            },
            options=options,
        )


class AsyncTagsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncTagsResourceViews[_views.Raw]

    async def retrieve(
        self,
        tag: str,
        *,
        kind: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /kinds/{kind:int}/tags/{tag:uuid}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={
                "kind": kind,
                "tag": tag,
            },
            options=options,
        )


if TYPE_CHECKING:

    class TagsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(TagsResource.retrieve)

    class AsyncTagsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncTagsResource.retrieve)
