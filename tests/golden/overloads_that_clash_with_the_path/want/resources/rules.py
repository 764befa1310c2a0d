"""What `client.rules` can do."""

from __future__ import annotations

from typing import Unpack, overload

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_UPDATE: Operation[None] = Operation(
    "POST",
    "/rules/{id}",
    returns="None",
    body="application/json",
    body_required=True,
)


class RulesResource(SyncResource):
    """What `client.rules` can do."""

    @overload
    def update(
        self,
        id: str,
        *,
        body_id: int,
        to: str,
        dry: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        dry: bool | NotGiven = NOT_GIVEN,
        body_id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        *,
        dry: bool | NotGiven = NOT_GIVEN,
        body_id: int | str | None | NotGiven = NOT_GIVEN,
        to: str | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /rules/{id}"""
        return self._client.call(
            _UPDATE,
            path={"id": id},
            query={"dry": dry},
            body={
                "id": body_id,
                "to": to,
                "name": name,
            },
            options=options,
        )


class AsyncRulesResource(AsyncResource):
    """What `client.rules` can do."""

    @overload
    async def update(
        self,
        id: str,
        *,
        body_id: int,
        to: str,
        dry: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        dry: bool | NotGiven = NOT_GIVEN,
        body_id: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        *,
        dry: bool | NotGiven = NOT_GIVEN,
        body_id: int | str | None | NotGiven = NOT_GIVEN,
        to: str | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /rules/{id}"""
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            query={"dry": dry},
            body={
                "id": body_id,
                "to": to,
                "name": name,
            },
            options=options,
        )
