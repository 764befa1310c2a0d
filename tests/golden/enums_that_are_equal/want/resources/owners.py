from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Order, Size

_LIST: Operation[None] = Operation(
    "GET",
    "/owners",
    returns="None",
    accept="*/*",
)


class OwnersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OwnersResourceViews[_views.Raw]

    def list(
        self,
        *,
        order: Order | str | None | NotGiven = NOT_GIVEN,
        size: Size | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /owners

        Args:
            order: By name.

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            query={
                "order": order,
                "size": size,
            },
            options=options,
        )


class AsyncOwnersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOwnersResourceViews[_views.Raw]

    async def list(
        self,
        *,
        order: Order | str | None | NotGiven = NOT_GIVEN,
        size: Size | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /owners

        Args:
            order: By name.

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            query={
                "order": order,
                "size": size,
            },
            options=options,
        )


if TYPE_CHECKING:

    class OwnersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(OwnersResource.list)

    class AsyncOwnersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncOwnersResource.list)
