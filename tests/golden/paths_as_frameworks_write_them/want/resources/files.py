"""Files."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/files/{path}",
    returns="None",
    styles={"path": {"path": Style("simple", slashes=True)}},
)


class FilesResource(SyncResource):
    """Files."""

    def retrieve(
        self,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{path:path}"""
        return self._client.call(
            _RETRIEVE,
            path={"path": path},
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    """Files."""

    async def retrieve(
        self,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{path:path}"""
        return await self._client.call(
            _RETRIEVE,
            path={"path": path},
            options=options,
        )
