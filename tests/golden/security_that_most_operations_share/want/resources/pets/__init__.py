from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from .vets import (
        AsyncVetsResource,
        AsyncVetsResourceViews,
        VetsResource,
        VetsResourceViews,
    )

_LIST: Operation[str] = Operation(
    "GET",
    "/pets",
    returns="str",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @cached_resource
    def vets(self) -> VetsResource:
        from .vets import VetsResource

        return VetsResource(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @cached_resource
    def vets(self) -> AsyncVetsResource:
        from .vets import AsyncVetsResource

        return AsyncVetsResource(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        vets: VetsResourceViews[_views.D]
        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        vets: AsyncVetsResourceViews[_views.D]
        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
