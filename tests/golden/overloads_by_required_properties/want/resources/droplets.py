"""What `client.droplets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence

_CREATE: Operation[None] = Operation(
    "POST",
    "/droplets",
    returns="None",
    body="application/json",
    body_required=True,
)


class DropletsResource(SyncResource):
    """What `client.droplets` can do."""

    @overload
    def create(
        self,
        *,
        name: str,
        region: str,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        names: Sequence[str],
        region: str,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        *,
        region: str,
        name: str | None | NotGiven = NOT_GIVEN,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        names: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /droplets"""
        return self._client.call(
            _CREATE,
            body={
                "name": name,
                "region": region,
                "backups": backups,
                "tags": tags,
                "names": names,
            },
            options=options,
        )


class AsyncDropletsResource(AsyncResource):
    """What `client.droplets` can do."""

    @overload
    async def create(
        self,
        *,
        name: str,
        region: str,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        names: Sequence[str],
        region: str,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        *,
        region: str,
        name: str | None | NotGiven = NOT_GIVEN,
        backups: bool | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        names: Sequence[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /droplets"""
        return await self._client.call(
            _CREATE,
            body={
                "name": name,
                "region": region,
                "backups": backups,
                "tags": tags,
                "names": names,
            },
            options=options,
        )
