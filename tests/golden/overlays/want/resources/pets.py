from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Nothing, Pet

_LIST: Operation[_list[Pet] | None] = Operation(
    "GET",
    "/pets",
    returns="list[Pet] | None",
    responses={"204": "None", "200": "list[Pet]"},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        broken: Nothing | str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet] | None:
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "broken": broken,
                "limit": limit,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        broken: Nothing | str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet] | None:
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "broken": broken,
                "limit": limit,
            },
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
