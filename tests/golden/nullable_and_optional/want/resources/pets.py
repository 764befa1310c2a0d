"""What `client.pets` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..types import Owner

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
)


class PetsResource(SyncResource):
    """What `client.pets` can do."""

    def create(
        self,
        *,
        required: str,
        required_or_null: str | None,
        optional: str | None | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return self._client.call(
            _CREATE,
            body={
                "required": required,
                "required_or_null": required_or_null,
                "optional": optional,
                "optional_or_null": optional_or_null,
                "named_or_null": named_or_null,
                "only_null": only_null,
            },
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """What `client.pets` can do."""

    async def create(
        self,
        *,
        required: str,
        required_or_null: str | None,
        optional: str | None | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets"""
        return await self._client.call(
            _CREATE,
            body={
                "required": required,
                "required_or_null": required_or_null,
                "optional": optional,
                "optional_or_null": optional_or_null,
                "named_or_null": named_or_null,
                "only_null": only_null,
            },
            options=options,
        )
