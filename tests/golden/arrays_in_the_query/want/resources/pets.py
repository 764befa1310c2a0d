from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import date
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PetListColorItem

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    accept="*/*",
    styles={"query": {"comma": Style("form", explode=False)}},
    types={
        "query": {
            "tag": "list[str]",
            "color": "list[PetListColorItem]",
            "since": "list[date]",
            "comma": "list[str]",
        },
    },
    required={"query": ("since",)},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        since: Sequence[date | str] | Set[date | str],
        tag: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        color: (
            Sequence[PetListColorItem | str]
            | Set[PetListColorItem | str]
            | None
            | NotGiven
        ) = NOT_GIVEN,
        comma: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            query={
                "tag": tag,
                "color": color,
                "since": since,
                "comma": comma,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        since: Sequence[date | str] | Set[date | str],
        tag: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        color: (
            Sequence[PetListColorItem | str]
            | Set[PetListColorItem | str]
            | None
            | NotGiven
        ) = NOT_GIVEN,
        comma: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            query={
                "tag": tag,
                "color": color,
                "since": since,
                "comma": comma,
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
