"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.styles import Style

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any
    from ..types import Owner, Pet, PetsRetrieveTagsItem

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
    errors={"404": "Problem"},
    styles={
        "query": {
            "tags": Style("form", explode=False),
            "words": Style("pipeDelimited"),
        },
    },
    security=(("key",),),
)

_UPDATE: Operation[Any] = Operation(
    "PUT",
    "/pets/{id}",
    returns="content",
    body="application/json",
    body_required=True,
    security=(("key",),),
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    returns="None",
    security=(("login",),),
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def retrieve(
        self,
        id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        tags: Sequence[PetsRetrieveTagsItem | str] | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        words: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "limit": limit,
                "tags": tags,
                "ids": ids,
                "words": words,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        *,
        name: str,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        keeper: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/{id}"""
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "nick": nick,
                "owner": owner,
                "keeper": keeper,
                "picture": picture,
            },
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}"""
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def retrieve(
        self,
        id: str,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        tags: Sequence[PetsRetrieveTagsItem | str] | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        words: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "limit": limit,
                "tags": tags,
                "ids": ids,
                "words": words,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        *,
        name: str,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        keeper: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/{id}"""
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body={
                "name": name,
                "nick": nick,
                "owner": owner,
                "keeper": keeper,
                "picture": picture,
            },
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}"""
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )
