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
    from ..types import ShapeCreateParamsRadius, ShapeCreateParamsSide

_CREATE: Operation[None] = Operation(
    "POST",
    "/shapes",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="ShapeCreateParamsRadius | ShapeCreateParamsSide | None",
)


class ShapesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ShapesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        radius: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        side: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: ShapeCreateParamsRadius | ShapeCreateParamsSide | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            ShapeCreateParamsRadius
            | ShapeCreateParamsSide
            | ObjectTypes
            | None
            | NotGiven
        ) = NOT_GIVEN,
        *,
        radius: float | NotGiven = NOT_GIVEN,
        side: float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "radius": radius,
                    "side": side,
                },
            ),
            options=options,
        )


class AsyncShapesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncShapesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        radius: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        side: float,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: ShapeCreateParamsRadius | ShapeCreateParamsSide | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            ShapeCreateParamsRadius
            | ShapeCreateParamsSide
            | ObjectTypes
            | None
            | NotGiven
        ) = NOT_GIVEN,
        *,
        radius: float | NotGiven = NOT_GIVEN,
        side: float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /shapes

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "radius": radius,
                    "side": side,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ShapesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            radius: float,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            side: float,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ShapeCreateParamsRadius | ShapeCreateParamsSide | ObjectTypes | None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncShapesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            radius: float,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            side: float,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ShapeCreateParamsRadius | ShapeCreateParamsSide | ObjectTypes | None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
