"""Words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from .._runtime.arguments.uploads import BinaryTypes

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/words",
    returns="None",
    body="application/x-www-form-urlencoded",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/words",
    returns="None",
    body="application/json",
    takes={"body": {"": "required"}},
)


class WordsResource(SyncResource):
    """Words."""

    def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /words"""
        return self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )

    def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /words"""
        return self._client.call(
            _CREATE,
            body=body,
            options=options,
        )


class AsyncWordsResource(AsyncResource):
    """Words."""

    async def update(
        self,
        body: BinaryTypes | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /words"""
        return await self._client.call(
            _UPDATE,
            body=body,
            options=options,
        )

    async def create(
        self,
        body: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /words"""
        return await self._client.call(
            _CREATE,
            body=body,
            options=options,
        )
