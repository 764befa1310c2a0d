from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from datetime import datetime, timedelta
    from decimal import Decimal
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Line, LineParam, Order

_UPDATE: Operation[Order] = Operation(
    "PUT",
    "/orders/{placed}",
    returns="Order",
    body="application/json",
    body_required=True,
    body_type="Order",
    formats={
        "path": {"placed": "UnixTime"},
        "query": {"since": "list[UnixTime]"},
        "headers": {"If-Unmodified-Since": "HTTPDate"},
        "body": {
            "created": "UnixTime",
            "exact": "UnixSeconds",
            "seen": "HTTPDate | None",
            "opens": "LocalDatetime",
            "key": "BareBase64URL",
            "digest": "Base64URL",
            "price": "AnyDecimal",
            "tax": "AnyDecimal | None",
            "total": "Decimal",
            "lines": "list[Line]",
            None: "Order",
        },
    },
    types={
        "path": {"placed": "UnixTime"},
        "query": {"since": "list[UnixTime]", "wait": "timedelta"},
        "headers": {"If-Unmodified-Since": "HTTPDate"},
    },
)


class OrdersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OrdersResourceViews[_views.Raw]

    @overload
    def update(
        self,
        placed: datetime | int,
        *,
        created: datetime | int,
        price: Decimal | float | str,
        **options: Unpack[_UpdateOptions],
    ) -> Order: ...

    @overload
    def update(
        self,
        placed: datetime | int,
        body: Order | ObjectTypes,
        *,
        since: (
            Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
        ) = NOT_GIVEN,
        wait: timedelta | str | None | NotGiven = NOT_GIVEN,
        if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order: ...

    def update(
        self,
        placed: datetime | int,
        body: Order | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        since: (
            Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
        ) = NOT_GIVEN,
        wait: timedelta | str | None | NotGiven = NOT_GIVEN,
        if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
        created: datetime | int | NotGiven = NOT_GIVEN,
        exact: datetime | float | NotGiven = NOT_GIVEN,
        seen: datetime | str | None | NotGiven = NOT_GIVEN,
        opens: datetime | str | NotGiven = NOT_GIVEN,
        length: timedelta | str | NotGiven = NOT_GIVEN,
        key: bytes | str | NotGiven = NOT_GIVEN,
        digest: bytes | str | NotGiven = NOT_GIVEN,
        seal: bytes | str | None | NotGiven = NOT_GIVEN,
        price: Decimal | float | str | NotGiven = NOT_GIVEN,
        tax: Decimal | float | str | None | NotGiven = NOT_GIVEN,
        total: Decimal | str | NotGiven = NOT_GIVEN,
        zip: str | NotGiven = NOT_GIVEN,
        either: float | str | NotGiven = NOT_GIVEN,
        lines: Sequence[Line | LineParam | ModelTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """PUT /orders/{placed}

        Args:
            zip: Matches `^\\d{5}$`.
        """
        return self._client.call(
            _UPDATE,
            path={"placed": placed},
            query={
                "since": since,
                "wait": wait,
            },
            headers={"If-Unmodified-Since": if_unmodified_since},
            body=whole_or_parts(
                body,
                {
                    "created": created,
                    "exact": exact,
                    "seen": seen,
                    "opens": opens,
                    "length": length,
                    "key": key,
                    "digest": digest,
                    "seal": seal,
                    "price": price,
                    "tax": tax,
                    "total": total,
                    "zip": zip,
                    "either": either,
                    "lines": lines,
                },
            ),
            options=options,
        )


class AsyncOrdersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOrdersResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        placed: datetime | int,
        *,
        created: datetime | int,
        price: Decimal | float | str,
        **options: Unpack[_UpdateOptions],
    ) -> Order: ...

    @overload
    async def update(
        self,
        placed: datetime | int,
        body: Order | ObjectTypes,
        *,
        since: (
            Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
        ) = NOT_GIVEN,
        wait: timedelta | str | None | NotGiven = NOT_GIVEN,
        if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order: ...

    async def update(
        self,
        placed: datetime | int,
        body: Order | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        since: (
            Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
        ) = NOT_GIVEN,
        wait: timedelta | str | None | NotGiven = NOT_GIVEN,
        if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
        created: datetime | int | NotGiven = NOT_GIVEN,
        exact: datetime | float | NotGiven = NOT_GIVEN,
        seen: datetime | str | None | NotGiven = NOT_GIVEN,
        opens: datetime | str | NotGiven = NOT_GIVEN,
        length: timedelta | str | NotGiven = NOT_GIVEN,
        key: bytes | str | NotGiven = NOT_GIVEN,
        digest: bytes | str | NotGiven = NOT_GIVEN,
        seal: bytes | str | None | NotGiven = NOT_GIVEN,
        price: Decimal | float | str | NotGiven = NOT_GIVEN,
        tax: Decimal | float | str | None | NotGiven = NOT_GIVEN,
        total: Decimal | str | NotGiven = NOT_GIVEN,
        zip: str | NotGiven = NOT_GIVEN,
        either: float | str | NotGiven = NOT_GIVEN,
        lines: Sequence[Line | LineParam | ModelTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Order:
        """PUT /orders/{placed}

        Args:
            zip: Matches `^\\d{5}$`.
        """
        return await self._client.call(
            _UPDATE,
            path={"placed": placed},
            query={
                "since": since,
                "wait": wait,
            },
            headers={"If-Unmodified-Since": if_unmodified_since},
            body=whole_or_parts(
                body,
                {
                    "created": created,
                    "exact": exact,
                    "seen": seen,
                    "opens": opens,
                    "length": length,
                    "key": key,
                    "digest": digest,
                    "seal": seal,
                    "price": price,
                    "tax": tax,
                    "total": total,
                    "zip": zip,
                    "either": either,
                    "lines": lines,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class _UpdateOptions(RequestOptions, total=False):
        """What the overloads of `update` have in common."""

        since: Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
        wait: timedelta | str | None | NotGiven
        if_unmodified_since: datetime | str | None | NotGiven
        exact: datetime | float | NotGiven
        seen: datetime | str | None | NotGiven
        opens: datetime | str | NotGiven
        length: timedelta | str | NotGiven
        key: bytes | str | NotGiven
        digest: bytes | str | NotGiven
        seal: bytes | str | None | NotGiven
        tax: Decimal | float | str | None | NotGiven
        total: Decimal | str | NotGiven
        zip: str | NotGiven
        either: float | str | NotGiven
        lines: Sequence[Line | LineParam | ModelTypes] | NotGiven


if TYPE_CHECKING:

    class OrdersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            placed: datetime | int,
            *,
            created: datetime | int,
            price: Decimal | float | str,
            **options: Unpack[_UpdateOptions],
        ) -> _views.RawResponse[Order]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            placed: datetime | int,
            body: Order | ObjectTypes,
            *,
            since: (
                Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
            ) = NOT_GIVEN,
            wait: timedelta | str | None | NotGiven = NOT_GIVEN,
            if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Order]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncOrdersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            placed: datetime | int,
            *,
            created: datetime | int,
            price: Decimal | float | str,
            **options: Unpack[_UpdateOptions],
        ) -> _views.AsyncRaw[Order]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            placed: datetime | int,
            body: Order | ObjectTypes,
            *,
            since: (
                Sequence[datetime | int] | Set[datetime | int] | None | NotGiven
            ) = NOT_GIVEN,
            wait: timedelta | str | None | NotGiven = NOT_GIVEN,
            if_unmodified_since: datetime | str | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Order]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
