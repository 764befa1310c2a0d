from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import RequiredListResponse

_LIST: Operation[RequiredListResponse] = Operation(
    "GET",
    "/required",
    returns="RequiredListResponse",
    required={"query": ("cursor",)},
)


class RequiredResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RequiredResourceViews[_views.Raw]

    def list(
        self,
        *,
        cursor: str,
        **options: Unpack[RequestOptions],
    ) -> RequiredListResponse:
        """GET /required

        Returns:
            A page.
        """
        return self._client.call(
            _LIST,
            query={"cursor": cursor},
            options=options,
        )


class AsyncRequiredResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRequiredResourceViews[_views.Raw]

    async def list(
        self,
        *,
        cursor: str,
        **options: Unpack[RequestOptions],
    ) -> RequiredListResponse:
        """GET /required

        Returns:
            A page.
        """
        return await self._client.call(
            _LIST,
            query={"cursor": cursor},
            options=options,
        )


if TYPE_CHECKING:

    class RequiredResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(RequiredResource.list)

    class AsyncRequiredResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncRequiredResource.list)
