"""Search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any

_RETRIEVE_BETA: Operation[Any] = Operation(
    "GET",
    "/search?kind={kind}&beta=true",
    returns="content",
    takes={"query": {"term": "required"}},
)


class SearchResource(SyncResource):
    """Search."""

    def retrieve_beta(
        self,
        kind: str,
        *,
        term: str,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /search?term={term}&limit={most}&kind={kind}&beta=true"""
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
    """Search."""

    async def retrieve_beta(
        self,
        kind: str,
        *,
        term: str,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /search?term={term}&limit={most}&kind={kind}&beta=true"""
        return await self._client.call(
            _RETRIEVE_BETA,
            path={"kind": kind},
            query={
                "term": term,
                "limit": limit,
            },
            options=options,
        )
