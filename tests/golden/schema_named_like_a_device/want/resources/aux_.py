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
    "/aux",
    returns="None",
    accept="*/*",
)


class AuxResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AuxResourceViews[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /aux

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncAuxResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAuxResourceViews[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /aux

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class AuxResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(AuxResource.retrieve)

    class AsyncAuxResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncAuxResource.retrieve)
