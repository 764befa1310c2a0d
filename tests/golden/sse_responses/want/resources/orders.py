from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
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
    from ..types import Order

_WATCH: StreamOperation[Order, None] = StreamOperation(
    "GET",
    "/orders/watch",
    items=framing.Events(item="Order", media_type="text/event-stream; charset=utf-8"),
    errors={"404": "OrderWatchNotFoundResponse"},
    accept_others="application/json;q=0.5",
)

_TAIL: StreamOperation[Order | None, None] = StreamOperation(
    "GET",
    "/orders/tail",
    items=framing.Events(item="Order | None"),
)

_LIST: StreamOperation[Order, None] = StreamOperation(
    "GET",
    "/orders/list",
    items=framing.Events(item="Order"),
)


class OrdersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: OrdersResourceViews[_views.Raw]
        with_streaming_response: OrdersResourceViews[_views.Streamed]

    def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Order]:
        """GET /orders/watch

        Returns:
            What an event holds, by the word for it

        Raises:
            NotFoundError: 404: There are no orders
        """
        return open_stream(
            self._client,
            _WATCH,
            options=options,
        )

    def tail(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Order | None]:
        """GET /orders/tail

        Returns:
            What an event holds, said of the body
        """
        return open_stream(
            self._client,
            _TAIL,
            options=options,
        )

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Order]:
        """GET /orders/list

        Returns:
            The body as an array of what events hold

            Nothing will ever come
        """
        return open_stream(
            self._client,
            _LIST,
            options=options,
        )


class AsyncOrdersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncOrdersResourceViews[_views.Raw]
        with_streaming_response: AsyncOrdersResourceViews[_views.Streamed]

    async def watch(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Order]:
        """GET /orders/watch

        Returns:
            What an event holds, by the word for it

        Raises:
            NotFoundError: 404: There are no orders
        """
        return await open_stream_async(
            self._client,
            _WATCH,
            options=options,
        )

    async def tail(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Order | None]:
        """GET /orders/tail

        Returns:
            What an event holds, said of the body
        """
        return await open_stream_async(
            self._client,
            _TAIL,
            options=options,
        )

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Order]:
        """GET /orders/list

        Returns:
            The body as an array of what events hold

            Nothing will ever come
        """
        return await open_stream_async(
            self._client,
            _LIST,
            options=options,
        )


if TYPE_CHECKING:

    class OrdersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        watch: _Final = _views.SyncMethod(OrdersResource.watch)
        tail: _Final = _views.SyncMethod(OrdersResource.tail)
        list: _Final = _views.SyncMethod(OrdersResource.list)

    class AsyncOrdersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        watch: _Final = _views.AsyncMethod(AsyncOrdersResource.watch)
        tail: _Final = _views.AsyncMethod(AsyncOrdersResource.tail)
        list: _Final = _views.AsyncMethod(AsyncOrdersResource.list)
