"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Literal

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def create(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            body={"name": name},
            content_type=content_type,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def create(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            body={"name": name},
            content_type=content_type,
            options=options,
        )
