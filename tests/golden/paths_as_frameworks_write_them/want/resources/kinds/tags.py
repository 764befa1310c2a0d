"""Tags of kinds."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/kinds/{kind}/tags/{tag}",
    returns="None",
)


class TagsResource(SyncResource):
    """Tags of kinds."""

    def retrieve(
        self,
        tag: str,
        *,
        kind: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /kinds/{kind:int}/tags/{tag:uuid}"""
        return self._client.call(
            _RETRIEVE,
            path={
                "kind": kind,
                "tag": tag,
            },
            options=options,
        )


class AsyncTagsResource(AsyncResource):
    """Tags of kinds."""

    async def retrieve(
        self,
        tag: str,
        *,
        kind: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /kinds/{kind:int}/tags/{tag:uuid}"""
        return await self._client.call(
            _RETRIEVE,
            path={
                "kind": kind,
                "tag": tag,
            },
            options=options,
        )
