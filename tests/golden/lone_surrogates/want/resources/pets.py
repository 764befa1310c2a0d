"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[None] = Operation(
    "GET",
    "/pets\ud800",
    returns="None",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def list(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q: a\\ud800b
        """
        return self._client.call(
            _LIST,
            query={"q\ud800": q},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def list(
        self,
        *,
        q: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """List \\ud800

        Args:
            q: a\\ud800b
        """
        return await self._client.call(
            _LIST,
            query={"q\ud800": q},
            options=options,
        )
