from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.numbers import Number

_RETRIEVE: Operation[dict[str, Number]] = Operation(
    "GET",
    "/rates",
    returns="dict[str, Number]",
)


class RatesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RatesResourceViews[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Number]:
        """GET /rates

        Returns:
            What each currency is worth
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncRatesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRatesResourceViews[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Number]:
        """GET /rates

        Returns:
            What each currency is worth
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class RatesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(RatesResource.retrieve)

    class AsyncRatesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncRatesResource.retrieve)
