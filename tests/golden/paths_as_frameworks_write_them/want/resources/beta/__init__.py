from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .messages import (
        AsyncMessagesResource,
        AsyncMessagesResourceViews,
        MessagesResource,
        MessagesResourceViews,
    )


class BetaResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BetaResourceViews[_views.Raw]

    @cached_resource
    def messages(self) -> MessagesResource:
        from .messages import MessagesResource

        return MessagesResource(self._client)


class AsyncBetaResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBetaResourceViews[_views.Raw]

    @cached_resource
    def messages(self) -> AsyncMessagesResource:
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)


if TYPE_CHECKING:

    class BetaResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        messages: MessagesResourceViews[_views.D]

    class AsyncBetaResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        messages: AsyncMessagesResourceViews[_views.D]
