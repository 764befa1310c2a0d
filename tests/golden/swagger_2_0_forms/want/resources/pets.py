"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource
from .._runtime.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_CREATE: Operation[Any] = Operation(
    "POST",
    "/pets",
    returns="content",
    body="application/x-www-form-urlencoded",
    body_required=True,
    styles={"body": {"tags": Style("form", explode=False)}},
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /pets

        Args:
            name: What it is called
        """
        return self._client.call(
            _CREATE,
            body={
                "note": note,
                "name": name,
                "tags": tags,
                "age": age,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /pets

        Args:
            name: What it is called
        """
        return await self._client.call(
            _CREATE,
            body={
                "note": note,
                "name": name,
                "tags": tags,
                "age": age,
            },
            options=options,
        )
