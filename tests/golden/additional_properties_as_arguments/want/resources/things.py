from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Thing

_CREATE: Operation[Thing] = Operation(
    "POST",
    "/things",
    returns="Thing",
    body="application/json",
    body_required=True,
    body_type="Thing",
)


class ThingsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ThingsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing: ...

    @overload
    def create(
        self,
        body: Thing | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Thing: ...

    def create(
        self,
        body: Thing | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """POST /things

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


class AsyncThingsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncThingsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing: ...

    @overload
    async def create(
        self,
        body: Thing | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Thing: ...

    async def create(
        self,
        body: Thing | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """POST /things

        Args:
            additional_properties: Properties that have no argument of their own, by
                name.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}, additional_properties),
            options=options,
        )


if TYPE_CHECKING:

    class ThingsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Thing]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Thing | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Thing]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncThingsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            additional_properties: Mapping[str, str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Thing]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Thing | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Thing]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
