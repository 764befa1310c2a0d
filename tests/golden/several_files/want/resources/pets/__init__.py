"""What `client.pets` can do."""

from __future__ import annotations

from builtins import list as ListType
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ...types import Kind, Pet, TagWithColour, TheOwner
    from .owner import AsyncOwnerResource, OwnerResource

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


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def owner(self) -> OwnerResource:
        """What `client.pets.owner` can do."""
        from .owner import OwnerResource

        return OwnerResource(self._client)

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


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def owner(self) -> AsyncOwnerResource:
        """What `client.pets.owner` can do."""
        from .owner import AsyncOwnerResource

        return AsyncOwnerResource(self._client)

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
