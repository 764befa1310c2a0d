"""Books of shelves."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions
from ..._runtime.params.styles import Style

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/v1/{name}",
    returns="None",
    styles={"path": {"name": Style("simple", slashes=True)}},
)


class BooksResource(SyncResource):
    """Books of shelves."""

    def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1/{name=shelves/*/books/*}"""
        return self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )


class AsyncBooksResource(AsyncResource):
    """Books of shelves."""

    async def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1/{name=shelves/*/books/*}"""
        return await self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )
