"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..types import Dog, Pet

_GET_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets",
    returns="Pet",
)

_CREATE: Operation[Dog] = Operation(
    "POST",
    "/pets",
    returns="Dog",
    body="application/json",
    body_required=True,
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    returns="None",
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    body="multipart/form-data",
    styles={"body": {"tag": Style(media_type="text/plain")}},
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def get_retrieve(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return self._client.call(
            _GET_RETRIEVE,
            query={
                "page": page,
                "size": size,
                "name": name,
            },
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            query={
                "page": page,
                "size": size,
            },
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    def retrieve(
        self,
        id: str,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        tag: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body={"tag": tag},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def get_retrieve(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets"""
        return await self._client.call(
            _GET_RETRIEVE,
            query={
                "page": page,
                "size": size,
                "name": name,
            },
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            query={
                "page": page,
                "size": size,
            },
            body={
                "name": name,
                "age": age,
            },
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        page: int | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        tag: Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body={"tag": tag},
            options=options,
        )
