"""What `client.items` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/items",
    returns="None",
    body="application/json",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/items",
    returns="None",
    body="application/json",
    body_required=True,
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/items",
    returns="None",
    body="application/json",
    body_required=True,
)


class ItemsResource(SyncResource):
    """What `client.items` can do."""

    def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items"""
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    def replace(
        self,
        *,
        name: str,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items"""
        return self._client.call(
            _REPLACE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items"""
        return self._client.call(
            _UPDATE,
            body={"name": name},
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    """What `client.items` can do."""

    async def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items"""
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    async def replace(
        self,
        *,
        name: str,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items"""
        return await self._client.call(
            _REPLACE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    async def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items"""
        return await self._client.call(
            _UPDATE,
            body={"name": name},
            options=options,
        )
