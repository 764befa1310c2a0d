"""What `client.pets.xml` can do."""

from __future__ import annotations

from typing import Unpack

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resource import AsyncResource, SyncResource

_LIST: Operation[str] = Operation(
    "GET",
    "/pets/xml",
    returns="text",
    accept="application/xml",
)


class XmlResource(SyncResource):
    """What `client.pets.xml` can do."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml"""
        return self._client.call(
            _LIST,
            options=options,
        )


class AsyncXmlResource(AsyncResource):
    """What `client.pets.xml` can do."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml"""
        return await self._client.call(
            _LIST,
            options=options,
        )
