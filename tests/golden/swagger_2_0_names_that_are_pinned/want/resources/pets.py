"""Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.model import ObjectTypes
    from ..types import Address, Animal, PetsCreateParams

_CREATE: Operation[Animal] = Operation(
    "POST",
    "/pets",
    returns="Animal",
    body="application/json",
)


class PetsResource(SyncResource):
    """Pets."""

    def create(
        self,
        body: PetsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        home: Address | ObjectTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"home": home}),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    async def create(
        self,
        body: PetsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        home: Address | ObjectTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"home": home}),
            options=options,
        )
