from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PageListResponse

_LIST: Operation[PageListResponse] = Operation(
    "GET",
    "/pages",
    returns="PageListResponse",
)


class PagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PagesResourceViews[_views.Raw]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PageListResponse:
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncPagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPagesResourceViews[_views.Raw]

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PageListResponse:
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


if TYPE_CHECKING:

    class PagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PagesResource.list)

    class AsyncPagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPagesResource.list)
