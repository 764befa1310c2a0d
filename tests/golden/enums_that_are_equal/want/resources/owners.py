"""Owners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import Order, Size

_LIST: Operation[None] = Operation(
    "GET",
    "/owners",
    returns="None",
)


class OwnersResource(SyncResource):
    """Owners."""

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
    """Owners."""

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
        """
        return await self._client.call(
            _LIST,
            query={
                "order": order,
                "size": size,
            },
            options=options,
        )
