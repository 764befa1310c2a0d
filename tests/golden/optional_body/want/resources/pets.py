"""What `client.pets` can do."""

from __future__ import annotations

from typing import Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets",
    returns="None",
    body="application/json",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
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
        """PUT /pets"""
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
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets"""
        return self._client.call(
            _UPDATE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def create(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
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
        """PUT /pets"""
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
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets"""
        return await self._client.call(
            _UPDATE,
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )
