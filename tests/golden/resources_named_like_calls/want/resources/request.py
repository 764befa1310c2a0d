from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Request

_RETRIEVE: Operation[Request] = Operation(
    "GET",
    "/request",
    returns="Request",
)


class RequestResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RequestResourceViews[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Request:
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncRequestResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRequestResourceViews[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Request:
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class RequestResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(RequestResource.retrieve)

    class AsyncRequestResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncRequestResource.retrieve)
