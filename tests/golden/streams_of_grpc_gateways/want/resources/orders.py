from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    open_stream,
    open_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Order, WatchRequest

_WATCH: StreamOperation[Order, None] = StreamOperation(
    "POST",
    "/v1/orders:watch",
    items=framing.Lines(item="Order", wrapped=True, media_type="application/json"),
    errors={"default": "Status"},
    body="application/json",
    body_required=True,
    body_type="WatchRequest",
)


class OrdersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OrdersResourceViews[_views.Raw]
        with_streaming_response: OrdersResourceViews[_views.Streamed]

    def watch(
        self,
        body: WatchRequest | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        since: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Order]:
        """POST /v1/orders:watch

        Returns:
            A successful response.(streaming responses)
        """
        return open_stream(
            self._client,
            _WATCH,
            body=whole_or_parts(body, {"since": since}),
            options=options,
        )


class AsyncOrdersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOrdersResourceViews[_views.Raw]
        with_streaming_response: AsyncOrdersResourceViews[_views.Streamed]

    async def watch(
        self,
        body: WatchRequest | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        since: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Order]:
        """POST /v1/orders:watch

        Returns:
            A successful response.(streaming responses)
        """
        return await open_stream_async(
            self._client,
            _WATCH,
            body=whole_or_parts(body, {"since": since}),
            options=options,
        )


if TYPE_CHECKING:

    class OrdersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        watch: _Final = _views.SyncMethod(OrdersResource.watch)

    class AsyncOrdersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        watch: _Final = _views.AsyncMethod(AsyncOrdersResource.watch)
