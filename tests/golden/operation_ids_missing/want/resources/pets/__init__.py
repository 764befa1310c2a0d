"""What `client.pets` can do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from .by_name import AsyncByNameResource, ByNameResource

_LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns="None",
)

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/pets/{id}",
    returns="None",
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    @cached_property
    def by_name(self) -> ByNameResource:
        """What `client.pets.by_name` can do."""
        from .by_name import ByNameResource

        return ByNameResource(self._client)

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    @cached_property
    def by_name(self) -> AsyncByNameResource:
        """What `client.pets.by_name` can do."""
        from .by_name import AsyncByNameResource

        return AsyncByNameResource(self._client)

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )
