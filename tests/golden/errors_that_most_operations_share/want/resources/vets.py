from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[str] = Operation(
    "GET",
    "/vets",
    returns="str",
    errors={},
)


class VetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: VetsResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncVetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncVetsResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class VetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(VetsResource.list)

    class AsyncVetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncVetsResource.list)
