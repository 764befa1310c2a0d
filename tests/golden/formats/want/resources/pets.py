"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID
    from ..types import Pet

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
)


class PetsResource(SyncResource):
    """Pets."""

    def retrieve(
        self,
        id: UUID | str,
        *,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"since": since},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def retrieve(
        self,
        id: UUID | str,
        *,
        since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"since": since},
            options=options,
        )
