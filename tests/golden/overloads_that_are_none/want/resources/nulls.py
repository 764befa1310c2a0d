"""Nulls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet, Toy

_CREATE: Operation[None] = Operation(
    "POST",
    "/nulls",
    returns="None",
    body="application/json",
    body_required=True,
    takes={"body": {"": "null"}},
)


class NullsResource(SyncResource):
    """Nulls."""

    @overload
    def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        size: int,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: Pet | Toy | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Pet | Toy | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "size": size,
                },
            ),
            options=options,
        )


class AsyncNullsResource(AsyncResource):
    """Nulls."""

    @overload
    async def create(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        size: int,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: Pet | Toy | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Pet | Toy | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """It may be null"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "size": size,
                },
            ),
            options=options,
        )
