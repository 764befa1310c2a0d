"""What `client.pets` can do."""

from __future__ import annotations

from builtins import list as ListType
from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..types import Kind, Pet, TagWithColour, TheOwner

_LIST: Operation[ListType[Pet]] = Operation(
    "GET",
    "/pets",
    returns="list[Pet]",
)

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
)

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
)

_RETRIEVE_OWNER: Operation[TheOwner] = Operation(
    "GET",
    "/pets/{id}/owner",
    returns="TheOwner",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def list(
        self,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[Pet]:
        """GET /pets"""
        return self._client.call(
            _LIST,
            query={"kind": kind},
            options=options,
        )

    def create(
        self,
        *,
        name: str,
        tags: Sequence[TagWithColour | Mapping[str, object]],
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        owner: TheOwner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "kind": kind,
                "owner": owner,
                "nickname": nickname,
                "tags": tags,
            },
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def retrieve_owner(
        self,
        id: str,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        """GET /pets/{id}/owner"""
        return self._client.call(
            _RETRIEVE_OWNER,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def list(
        self,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[Pet]:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            query={"kind": kind},
            options=options,
        )

    async def create(
        self,
        *,
        name: str,
        tags: Sequence[TagWithColour | Mapping[str, object]],
        kind: Kind | str | None | NotGiven = NOT_GIVEN,
        owner: TheOwner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        nickname: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "kind": kind,
                "owner": owner,
                "nickname": nickname,
                "tags": tags,
            },
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def retrieve_owner(
        self,
        id: str,
        *,
        kind: Kind | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> TheOwner:
        """GET /pets/{id}/owner"""
        return await self._client.call(
            _RETRIEVE_OWNER,
            path={"id": id},
            query={"kind": kind},
            options=options,
        )
