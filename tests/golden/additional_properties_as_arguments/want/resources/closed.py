"""Closed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.model import ObjectTypes
    from ..types import Closed

_CREATE: Operation[None] = Operation(
    "POST",
    "/closed",
    returns="None",
    body="application/json",
    body_required=True,
)


class ClosedResource(SyncResource):
    """Closed."""

    def create(
        self,
        body: Closed | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /closed"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncClosedResource(AsyncResource):
    """Closed."""

    async def create(
        self,
        body: Closed | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /closed"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )
