"""What `client.payments` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from .._runtime.number import Number

_CREATE: Operation[Number] = Operation(
    "POST",
    "/payments",
    returns="Number",
    body="application/json",
    body_required=True,
)


class PaymentsResource(SyncResource):
    """What `client.payments` can do."""

    def create(
        self,
        *,
        amount: Number | float,
        parts: Sequence[Number | float] | None | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments"""
        return self._client.call(
            _CREATE,
            body={
                "amount": amount,
                "parts": parts,
                "note": note,
            },
            options=options,
        )


class AsyncPaymentsResource(AsyncResource):
    """What `client.payments` can do."""

    async def create(
        self,
        *,
        amount: Number | float,
        parts: Sequence[Number | float] | None | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments"""
        return await self._client.call(
            _CREATE,
            body={
                "amount": amount,
                "parts": parts,
                "note": note,
            },
            options=options,
        )
