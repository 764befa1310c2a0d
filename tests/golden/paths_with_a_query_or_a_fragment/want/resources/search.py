from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from .._runtime.client import views as _views
    from typing import Any

_RETRIEVE_BETA: Operation[Any] = Operation(
    "GET",
    "/search?kind={kind}&beta=true",
    returns="content",
    takes={"query": {"term": "required"}},
)


class SearchResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SearchResourceViews[_views.Raw]
        with_streaming_response: SearchResourceViews[_views.Streamed]

    def retrieve_beta(
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
            _RETRIEVE_BETA,
            path={"kind": kind},
            query={
                "term": term,
                "limit": limit,
            },
            options=options,
        )


class AsyncSearchResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSearchResourceViews[_views.Raw]
        with_streaming_response: AsyncSearchResourceViews[_views.Streamed]

    async def retrieve_beta(
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
            _RETRIEVE_BETA,
            path={"kind": kind},
            query={
                "term": term,
                "limit": limit,
            },
            options=options,
        )


if TYPE_CHECKING:

    class SearchResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve_beta: _Final = _views.SyncMethod(SearchResource.retrieve_beta)

    class AsyncSearchResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve_beta: _Final = _views.AsyncMethod(AsyncSearchResource.retrieve_beta)
