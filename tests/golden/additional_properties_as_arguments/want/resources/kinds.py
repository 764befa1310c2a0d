from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import KindCreateParamsA, KindCreateParamsB

_CREATE: Operation[None] = Operation(
    "POST",
    "/kinds",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="KindCreateParamsA | KindCreateParamsB | UnknownObject",
    required={"body": ("kind",)},
)


class KindsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: KindsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        kind: Literal["a"],
        x: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["b"],
        y: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: KindCreateParamsA | KindCreateParamsB | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            KindCreateParamsA | KindCreateParamsB | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        kind: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        y: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /kinds

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "x": x,
                    "y": y,
                },
                additional_properties,
            ),
            options=options,
        )


class AsyncKindsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncKindsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        kind: Literal["a"],
        x: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["b"],
        y: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: KindCreateParamsA | KindCreateParamsB | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            KindCreateParamsA | KindCreateParamsB | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        kind: Literal["a", "b"] | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        y: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /kinds

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "x": x,
                    "y": y,
                },
                additional_properties,
            ),
            options=options,
        )


if TYPE_CHECKING:

    class KindsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["a"],
            x: str | NotGiven = NOT_GIVEN,
            additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["b"],
            y: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: KindCreateParamsA | KindCreateParamsB | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncKindsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["a"],
            x: str | NotGiven = NOT_GIVEN,
            additional_properties: Mapping[str, int] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["b"],
            y: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: KindCreateParamsA | KindCreateParamsB | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
