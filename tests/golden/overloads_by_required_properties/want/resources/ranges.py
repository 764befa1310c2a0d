from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import RangeCreateParamsV4, RangeCreateParamsV6

_CREATE: Operation[None] = Operation(
    "POST",
    "/ranges",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="RangeCreateParamsV4 | RangeCreateParamsV6",
)


class RangesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RangesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        first: int | str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        first: int | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that differ only in the types of the same properties are one

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"first": first}),
            options=options,
        )


class AsyncRangesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRangesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        first: int | str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        first: int | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that differ only in the types of the same properties are one

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"first": first}),
            options=options,
        )


if TYPE_CHECKING:

    class RangesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            first: int | str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncRangesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            first: int | str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: RangeCreateParamsV4 | RangeCreateParamsV6 | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
