"""Search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from .._runtime.models.model import ObjectTypes

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/search",
    returns="None",
    styles={
        "querystring": {"selector": Style(null=False, media_type="application/json")},
    },
    takes={"querystring": {"selector": "object"}},
)


class SearchResource(SyncResource):
    """Search."""

    def retrieve(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search"""
        return self._client.call(
            _RETRIEVE,
            querystring={"selector": selector},
            options=options,
        )


class AsyncSearchResource(AsyncResource):
    """Search."""

    async def retrieve(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search"""
        return await self._client.call(
            _RETRIEVE,
            querystring={"selector": selector},
            options=options,
        )
