"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    body="application/json",
    body_required=True,
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def update(
        self,
        id: str,
        *,
        body_id: str,
        body: str,
        query_id: str | NotGiven = NOT_GIVEN,
        query_timeout: int | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        options: str | NotGiven = NOT_GIVEN,
        query_extra_headers: str | NotGiven = NOT_GIVEN,
        list: Sequence[str] | NotGiven = NOT_GIVEN,
        from_: str | NotGiven = NOT_GIVEN,
        header_id: str | NotGiven = NOT_GIVEN,
        str: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
        return self._client.call(
            _UPDATE,
            path={"id": id},
            query={
                "id": query_id,
                "timeout": query_timeout,
                "self": self_,
                "options": options,
                "extra_headers": query_extra_headers,
                "list": list,
                "from": from_,
            },
            headers={"Id": header_id},
            body={
                "id": body_id,
                "body": body,
                "str": str,
            },
            options=request_options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def update(
        self,
        id: str,
        *,
        body_id: str,
        body: str,
        query_id: str | NotGiven = NOT_GIVEN,
        query_timeout: int | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        options: str | NotGiven = NOT_GIVEN,
        query_extra_headers: str | NotGiven = NOT_GIVEN,
        list: Sequence[str] | NotGiven = NOT_GIVEN,
        from_: str | NotGiven = NOT_GIVEN,
        header_id: str | NotGiven = NOT_GIVEN,
        str: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}"""
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            query={
                "id": query_id,
                "timeout": query_timeout,
                "self": self_,
                "options": options,
                "extra_headers": query_extra_headers,
                "list": list,
                "from": from_,
            },
            headers={"Id": header_id},
            body={
                "id": body_id,
                "body": body,
                "str": str,
            },
            options=request_options,
        )
