"""Anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/anything",
    returns="None",
    body="application/json",
    body_required=True,
)


class AnythingResource(SyncResource):
    """Anything."""

    def update(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /anything"""
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncAnythingResource(AsyncResource):
    """Anything."""

    async def update(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /anything"""
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )
