from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from .._runtime.models.numbers import Number
    from ..types import PaymentCreateParams

_CREATE: Operation[Number] = Operation(
    "POST",
    "/payments",
    returns="Number",
    body="application/json",
    body_required=True,
    body_type="PaymentCreateParams",
)


class PaymentsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PaymentsResourceViews[_views.Raw]

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
        body: PaymentCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    def create(
        self,
        body: PaymentCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        amount: Number | float | NotGiven = NOT_GIVEN,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments

        Returns:
            What was paid
        """
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
    if TYPE_CHECKING:
        with_raw_response: AsyncPaymentsResourceViews[_views.Raw]

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
        body: PaymentCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Number: ...

    async def create(
        self,
        body: PaymentCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        amount: Number | float | NotGiven = NOT_GIVEN,
        parts: Sequence[Number | float] | Set[Number | float] | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Number:
        """POST /payments

        Returns:
            What was paid
        """
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


if TYPE_CHECKING:

    class PaymentsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            amount: Number | float,
            parts: (
                Sequence[Number | float] | Set[Number | float] | NotGiven
            ) = NOT_GIVEN,
            note: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Number]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PaymentCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Number]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPaymentsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            amount: Number | float,
            parts: (
                Sequence[Number | float] | Set[Number | float] | NotGiven
            ) = NOT_GIVEN,
            note: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Number]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PaymentCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Number]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
