"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from ..types import Pet

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def create(
        self,
        *,
        name: str,
        password: str,
        size: int | NotGiven = NOT_GIVEN,
        color: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            query={"size": size},
            body={
                "name": name,
                "password": password,
                "color": color,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def create(
        self,
        *,
        name: str,
        password: str,
        size: int | NotGiven = NOT_GIVEN,
        color: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            query={"size": size},
            body={
                "name": name,
                "password": password,
                "color": color,
            },
            options=options,
        )
