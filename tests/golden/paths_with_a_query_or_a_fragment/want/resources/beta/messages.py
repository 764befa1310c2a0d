from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_LIST: Operation[Any] = Operation(
    "GET",
    "/messages?beta=true",
    returns="content",
    accept="*/*",
)


class MessagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MessagesResourceViews[_views.Raw]
        with_streaming_response: MessagesResourceViews[_views.Streamed]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /messages?beta=true

        Returns:
            Messages
        """
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesResourceViews[_views.Raw]
        with_streaming_response: AsyncMessagesResourceViews[_views.Streamed]

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /messages?beta=true

        Returns:
            Messages
        """
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


if TYPE_CHECKING:

    class MessagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(MessagesResource.list)

    class AsyncMessagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncMessagesResource.list)
