"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def update(
        self,
        *,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return self._client.call(
            _UPDATE,
            body={"nickname": nickname},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def update(
        self,
        *,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets"""
        return await self._client.call(
            _UPDATE,
            body={"nickname": nickname},
            options=options,
        )
