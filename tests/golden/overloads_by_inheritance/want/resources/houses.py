"""What `client.houses` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..types import Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/houses",
    returns="None",
    body="application/json",
    body_required=True,
)


class HousesResource(SyncResource):
    """What `client.houses` can do."""

    def create(
        self,
        *,
        pets: Sequence[Pet | Mapping[str, object]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /houses"""
        return self._client.call(
            _CREATE,
            body={"pets": pets},
            options=options,
        )


class AsyncHousesResource(AsyncResource):
    """What `client.houses` can do."""

    async def create(
        self,
        *,
        pets: Sequence[Pet | Mapping[str, object]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /houses"""
        return await self._client.call(
            _CREATE,
            body={"pets": pets},
            options=options,
        )
