"""Pets."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ..._runtime.arguments.whole_body import whole_or_parts
from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from ..._runtime.models.model import ObjectTypes
    from ...types import PetsCreateParams
    from .line_separator import AsyncLineSeparatorResource, LineSeparatorResource

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body='application/"""\\\n+json',
)


class PetsResource(SyncResource):
    """Pets."""

    @cached_property
    def line_separator(self) -> LineSeparatorResource:
        """Line separator of pets."""
        from .line_separator import LineSeparatorResource

        return LineSeparatorResource(self._client)

    def create(
        self,
        body: PetsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        b: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Args:
            b: \x00
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {'b"""\\\n': b}),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    """Pets."""

    @cached_property
    def line_separator(self) -> AsyncLineSeparatorResource:
        """Line separator of pets."""
        from .line_separator import AsyncLineSeparatorResource

        return AsyncLineSeparatorResource(self._client)

    async def create(
        self,
        body: PetsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        b: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Args:
            b: \x00
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {'b"""\\\n': b}),
            options=options,
        )
