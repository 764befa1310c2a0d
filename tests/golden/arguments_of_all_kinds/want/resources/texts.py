"""Texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from .._runtime.arguments.uploads import BinaryTypes

_CREATE: Operation[None] = Operation(
    "POST",
    "/texts",
    returns="None",
    body="text/plain",
    body_required=True,
)


class TextsResource(SyncResource):
    """Texts."""

    def create(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /texts"""
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncTextsResource(AsyncResource):
    """Texts."""

    async def create(
        self,
        body: BinaryTypes | str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /texts"""
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )
