from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
    accept="*/*",
    security=(("query", "cookie", "header"),),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        key: str | None | NotGiven = NOT_GIVEN,
        sid: str | None | NotGiven = NOT_GIVEN,
        x_key: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        return self._client.call(
            _LIST,
            query={"key": key},
            headers={"X-Key": x_key},
            cookies={"sid": sid},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        key: str | None | NotGiven = NOT_GIVEN,
        sid: str | None | NotGiven = NOT_GIVEN,
        x_key: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        return await self._client.call(
            _LIST,
            query={"key": key},
            headers={"X-Key": x_key},
            cookies={"sid": sid},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
