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
    "/pets\ud800",
    returns="None",
    accept="*/*",
)


class PetsUd800Resource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsUd800ResourceViews[_views.Raw]

    def list(
        self,
        *,
        q_ud800: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q_ud800: a\\ud800b

        Returns:
            \\ud800
        """
        return self._client.call(
            _LIST,
            query={"q\ud800": q_ud800},
            options=options,
        )


class AsyncPetsUd800Resource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsUd800ResourceViews[_views.Raw]

    async def list(
        self,
        *,
        q_ud800: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q_ud800: a\\ud800b

        Returns:
            \\ud800
        """
        return await self._client.call(
            _LIST,
            query={"q\ud800": q_ud800},
            options=options,
        )


if TYPE_CHECKING:

    class PetsUd800ResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsUd800Resource.list)

    class AsyncPetsUd800ResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsUd800Resource.list)
