"""Rates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.numbers import Number

_RETRIEVE: Operation[dict[str, Number]] = Operation(
    "GET",
    "/rates",
    returns="dict[str, Number]",
)


class RatesResource(SyncResource):
    """Rates."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Number]:
        """GET /rates"""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncRatesResource(AsyncResource):
    """Rates."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> dict[str, Number]:
        """GET /rates"""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
