"""Accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.numbers import Number
    from ..types import Account

_RETRIEVE: Operation[Account] = Operation(
    "GET",
    "/accounts/{id}",
    returns="Account",
)


class AccountsResource(SyncResource):
    """Accounts."""

    def retrieve(
        self,
        id: str,
        *,
        least: Number | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Account:
        """GET /accounts/{id}"""
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"least": least},
            options=options,
        )


class AsyncAccountsResource(AsyncResource):
    """Accounts."""

    async def retrieve(
        self,
        id: str,
        *,
        least: Number | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Account:
        """GET /accounts/{id}"""
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"least": least},
            options=options,
        )
