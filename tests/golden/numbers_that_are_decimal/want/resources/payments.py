"""Payments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from .._runtime.models.model import ObjectTypes
    from .._runtime.models.numbers import Number
    from ..types import PaymentsCreateParams

_CREATE: Operation[Number] = Operation(
    "POST",
    "/payments",
    returns="Number",
    body="application/json",
    body_required=True,
    takes={"body": {"amount": "needed"}},
)


class PaymentsResource(SyncResource):
    """Payments."""

    @overload
    def create(
        self,
        *,
        amount: Number | float,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    @overload
    def create(
        self,
        body: PaymentsCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    def create(
        self,
        body: PaymentsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        amount: Number | float | NotGiven = NOT_GIVEN,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "amount": amount,
                    "parts": parts,
                    "note": note,
                },
            ),
            options=options,
        )


class AsyncPaymentsResource(AsyncResource):
    """Payments."""

    @overload
    async def create(
        self,
        *,
        amount: Number | float,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    @overload
    async def create(
        self,
        body: PaymentsCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    async def create(
        self,
        body: PaymentsCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        amount: Number | float | NotGiven = NOT_GIVEN,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "amount": amount,
                    "parts": parts,
                    "note": note,
                },
            ),
            options=options,
        )
