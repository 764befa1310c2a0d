from __future__ import annotations

from builtins import list as ListType
from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from ..._runtime.client import views as _views
    from ...types import PetVetListResponseItem, PetVetListSort

_LIST: Operation[ListType[PetVetListResponseItem]] = Operation(
    "GET",
    "/pets/{id}/vets",
    returns="list[PetVetListResponseItem]",
    errors={"default": "PetVetListResponseDefault"},
)


class VetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: VetsResourceViews[_views.Raw]

    def list(
        self,
        id: str,
        *,
        sort: PetVetListSort | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[PetVetListResponseItem]:
        """GET /pets/{id}/vets

        Returns:
            The vets
        """
        return self._client.call(
            _LIST,
            path={"id": id},
            query={"sort": sort},
            options=options,
        )


class AsyncVetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncVetsResourceViews[_views.Raw]

    async def list(
        self,
        id: str,
        *,
        sort: PetVetListSort | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[PetVetListResponseItem]:
        """GET /pets/{id}/vets

        Returns:
            The vets
        """
        return await self._client.call(
            _LIST,
            path={"id": id},
            query={"sort": sort},
            options=options,
        )


if TYPE_CHECKING:

    class VetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(VetsResource.list)

    class AsyncVetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncVetsResource.list)
