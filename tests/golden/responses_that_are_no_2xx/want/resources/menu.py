"""Menu."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from ..types import MenuRetrieveResponse302

_RETRIEVE: Operation[MenuRetrieveResponse302] = Operation(
    "GET",
    "/menu",
    returns="MenuRetrieveResponse302",
    responses={"302": "MenuRetrieveResponse302"},
)


class MenuResource(SyncResource):
    """Menu."""

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> MenuRetrieveResponse302:
        """What is said of a redirect is what it leads to."""
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncMenuResource(AsyncResource):
    """Menu."""

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> MenuRetrieveResponse302:
        """What is said of a redirect is what it leads to."""
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )
