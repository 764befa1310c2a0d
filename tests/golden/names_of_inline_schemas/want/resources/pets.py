from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PetListVetsResponseItem, PetListVetsSort

_LIST_VETS: Operation[list[PetListVetsResponseItem]] = Operation(
    "GET",
    "/pets/{id}/vets",
    returns="list[PetListVetsResponseItem]",
    errors={"default": "PetListVetsErrorResponse"},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list_vets(
        self,
        id: str,
        *,
        sort: PetListVetsSort | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[PetListVetsResponseItem]:
        return self._client.call(
            _LIST_VETS,
            path={"id": id},
            query={"sort": sort},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list_vets(
        self,
        id: str,
        *,
        sort: PetListVetsSort | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[PetListVetsResponseItem]:
        return await self._client.call(
            _LIST_VETS,
            path={"id": id},
            query={"sort": sort},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list_vets: _Final = _views.SyncMethod(PetsResource.list_vets)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list_vets: _Final = _views.AsyncMethod(AsyncPetsResource.list_vets)
