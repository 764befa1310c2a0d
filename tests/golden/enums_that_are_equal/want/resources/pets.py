"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..types import Order, Size

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
)


class PetsResource(SyncResource):
    """Pets."""

    def list(
        self,
        *,
        order: Order | str | None | NotGiven = NOT_GIVEN,
        size: Size | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Args:
            order: By age.
        """
        return self._client.call(
            _LIST,
            query={
                "order": order,
                "size": size,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(
        self,
        *,
        order: Order | str | None | NotGiven = NOT_GIVEN,
        size: Size | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets

        Args:
            order: By age.
        """
        return await self._client.call(
            _LIST,
            query={
                "order": order,
                "size": size,
            },
            options=options,
        )
