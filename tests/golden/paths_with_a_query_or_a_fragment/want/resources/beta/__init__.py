from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views
    from .messages import (
        AsyncMessagesResource,
        AsyncMessagesResourceViews,
        MessagesResource,
        MessagesResourceViews,
    )

_SEARCH: Operation[Any] = Operation(
    "GET",
    "/search?kind={kind}&beta=true",
    returns="content",
    accept="*/*",
    required={"query": ("term",)},
)


class BetaResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BetaResourceViews[_views.Raw]
        with_streaming_response: BetaResourceViews[_views.Streamed]

    @cached_resource
    def messages(self) -> MessagesResource:
        from .messages import MessagesResource

        return MessagesResource(self._client)

    def search(
        self,
        kind: str,
        *,
        term: str,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /search?term={term}&limit={most}&kind={kind}&beta=true

        Returns:
            What was found
        """
        return self._client.call(
            _SEARCH,
            path={"kind": kind},
            query={
                "term": term,
                "limit": limit,
            },
            options=options,
        )


class AsyncBetaResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBetaResourceViews[_views.Raw]
        with_streaming_response: AsyncBetaResourceViews[_views.Streamed]

    @cached_resource
    def messages(self) -> AsyncMessagesResource:
        from .messages import AsyncMessagesResource

        return AsyncMessagesResource(self._client)

    async def search(
        self,
        kind: str,
        *,
        term: str,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /search?term={term}&limit={most}&kind={kind}&beta=true

        Returns:
            What was found
        """
        return await self._client.call(
            _SEARCH,
            path={"kind": kind},
            query={
                "term": term,
                "limit": limit,
            },
            options=options,
        )


if TYPE_CHECKING:

    class BetaResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        messages: MessagesResourceViews[_views.D]
        search: _Final = _views.SyncMethod(BetaResource.search)

    class AsyncBetaResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        messages: AsyncMessagesResourceViews[_views.D]
        search: _Final = _views.AsyncMethod(AsyncBetaResource.search)
