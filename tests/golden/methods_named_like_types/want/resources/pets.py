from __future__ import annotations

from builtins import list as _list
from builtins import str as _str
from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet

_LIST: Operation[_list[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
    types={"query": {"tags": "list[str]"}},
)

_STR: Operation[_str] = Operation(
    "POST",
    "/pets/{id}/str",
    returns="str",
)

_PET: Operation[Pet] = Operation(
    "POST",
    "/pets/{id}/Pet",
    returns="Pet",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        tags: Sequence[_str] | Set[_str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return self._client.call(
            _LIST,
            query={"tags": tags},
            options=options,
        )

    def str(
        self,
        id: _str,
        **options: Unpack[RequestOptions],
    ) -> _str:
        """POST /pets/{id}/str

        Returns:
            A name
        """
        return self._client.call(
            _STR,
            path={"id": id},
            options=options,
        )

    def pet(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _PET,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        tags: Sequence[_str] | Set[_str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Pet]:
        return await self._client.call(
            _LIST,
            query={"tags": tags},
            options=options,
        )

    async def str(
        self,
        id: _str,
        **options: Unpack[RequestOptions],
    ) -> _str:
        """POST /pets/{id}/str

        Returns:
            A name
        """
        return await self._client.call(
            _STR,
            path={"id": id},
            options=options,
        )

    async def pet(
        self,
        id: int,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _PET,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        str: _Final = _views.SyncMethod(PetsResource.str)
        pet: _Final = _views.SyncMethod(PetsResource.pet)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        str: _Final = _views.AsyncMethod(AsyncPetsResource.str)
        pet: _Final = _views.AsyncMethod(AsyncPetsResource.pet)
