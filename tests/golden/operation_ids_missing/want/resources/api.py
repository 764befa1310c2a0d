from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/",
    returns="None",
    accept="*/*",
)


class ApiResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ApiResourceViews[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncApiResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncApiResourceViews[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class ApiResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ApiResource.retrieve)

    class AsyncApiResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncApiResource.retrieve)
