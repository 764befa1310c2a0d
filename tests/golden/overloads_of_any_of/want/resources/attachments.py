"""What `client.attachments` can do."""

from __future__ import annotations

from typing import Unpack, overload

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/attachments",
    returns="None",
    body="application/json",
    body_required=True,
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/attachments",
    returns="None",
    body="application/json",
    body_required=True,
)


class AttachmentsResource(SyncResource):
    """What `client.attachments` can do."""

    @overload
    def update(
        self,
        *,
        name: str,
        speed: int | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        speed: int | float,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        speed: int | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these, or several at once"""
        return self._client.call(
            _UPDATE,
            body={
                "name": name,
                "speed": speed,
            },
            options=options,
        )

    @overload
    def create(
        self,
        *,
        line: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        mast: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        line: str | None | NotGiven = NOT_GIVEN,
        mast: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that allow no further properties are one at a time"""
        return self._client.call(
            _CREATE,
            body={
                "line": line,
                "mast": mast,
            },
            options=options,
        )


class AsyncAttachmentsResource(AsyncResource):
    """What `client.attachments` can do."""

    @overload
    async def update(
        self,
        *,
        name: str,
        speed: int | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        speed: int | float,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        speed: int | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these, or several at once"""
        return await self._client.call(
            _UPDATE,
            body={
                "name": name,
                "speed": speed,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        line: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        mast: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        line: str | None | NotGiven = NOT_GIVEN,
        mast: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that allow no further properties are one at a time"""
        return await self._client.call(
            _CREATE,
            body={
                "line": line,
                "mast": mast,
            },
            options=options,
        )
