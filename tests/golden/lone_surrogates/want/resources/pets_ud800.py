"""Pets ud800."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets\ud800",
    returns="None",
)


class PetsUd800Resource(SyncResource):
    """Pets ud800."""

    def retrieve(
        self,
        *,
        q_ud800: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q_ud800: a\\ud800b
        """
        return self._client.call(
            _RETRIEVE,
            query={"q\ud800": q_ud800},
            options=options,
        )


class AsyncPetsUd800Resource(AsyncResource):
    """Pets ud800."""

    async def retrieve(
        self,
        *,
        q_ud800: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q_ud800: a\\ud800b
        """
        return await self._client.call(
            _RETRIEVE,
            query={"q\ud800": q_ud800},
            options=options,
        )
