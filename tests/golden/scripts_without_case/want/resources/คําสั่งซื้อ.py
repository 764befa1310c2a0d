from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import नमस्ते

_RETRIEVE: Operation[नमस्ते] = Operation(
    "GET",
    "/คำสั่งซื้อ/{id}",
    returns="नमस्ते",
)


class คําสั่งซื้อResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: คําสั่งซื้อResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> नमस्ते:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class Asyncคําสั่งซื้อResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: Asyncคําสั่งซื้อResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> नमस्ते:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class คําสั่งซื้อResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(คําสั่งซื้อResource.retrieve)

    class Asyncคําสั่งซื้อResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(Asyncคําสั่งซื้อResource.retrieve)
