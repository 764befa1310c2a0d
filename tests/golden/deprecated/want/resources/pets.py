"""Pets."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

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
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets

        Deprecated.

        Args:
            page: Deprecated.
            size: How many. Deprecated.
        """
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The pets

        Deprecated.

        Args:
            page: Deprecated.
            size: How many. Deprecated.
        """
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )
