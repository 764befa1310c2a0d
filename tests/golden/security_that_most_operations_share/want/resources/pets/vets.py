from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_LIST: Operation[str] = Operation(
    "GET",
    "/pets/{id}/vets",
    returns="str",
)

_ADD: Operation[None] = Operation(
    "POST",
    "/pets/{id}/vets",
    returns="None",
    security=(("admin_key",),),
)


class VetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: VetsResourceViews[_views.Raw]

    def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    def add(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{id}/vets

        Returns:
            done
        """
        return self._client.call(
            _ADD,
            path={"id": id},
            options=options,
        )


class AsyncVetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncVetsResourceViews[_views.Raw]

    async def list(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _LIST,
            path={"id": id},
            options=options,
        )

    async def add(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets/{id}/vets

        Returns:
            done
        """
        return await self._client.call(
            _ADD,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class VetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(VetsResource.list)
        add: _Final = _views.SyncMethod(VetsResource.add)

    class AsyncVetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncVetsResource.list)
        add: _Final = _views.AsyncMethod(AsyncVetsResource.add)
