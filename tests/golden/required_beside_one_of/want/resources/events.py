from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Event

_CREATE: Operation[Event] = Operation(
    "POST",
    "/events",
    returns="Event",
    body="application/json",
    body_required=True,
    body_type="Event",
    required={"body": ("event",)},
)


class EventsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: EventsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        event: Literal["started"],
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    @overload
    def create(
        self,
        *,
        event: Literal["ended"],
        code: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    @overload
    def create(
        self,
        body: Event | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    def create(
        self,
        body: Event | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        event: Literal["started", "ended"] | NotGiven = NOT_GIVEN,
        code: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Event:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "event": event,
                    "code": code,
                },
            ),
            options=options,
        )


class AsyncEventsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncEventsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        event: Literal["started"],
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    @overload
    async def create(
        self,
        *,
        event: Literal["ended"],
        code: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    @overload
    async def create(
        self,
        body: Event | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Event: ...

    async def create(
        self,
        body: Event | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        event: Literal["started", "ended"] | NotGiven = NOT_GIVEN,
        code: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Event:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "event": event,
                    "code": code,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class EventsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            event: Literal["started"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Event]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            event: Literal["ended"],
            code: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Event]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Event | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Event]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncEventsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            event: Literal["started"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Event]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            event: Literal["ended"],
            code: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Event]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Event | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Event]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
