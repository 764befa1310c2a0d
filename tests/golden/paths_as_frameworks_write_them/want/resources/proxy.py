"""Proxy."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/proxy/{proxy}",
    returns="None",
    styles={"path": {"proxy": Style("simple", slashes=True)}},
)


class ProxyResource(SyncResource):
    """Proxy."""

    def retrieve(
        self,
        proxy: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /proxy/{proxy+}"""
        return self._client.call(
            _RETRIEVE,
            path={"proxy": proxy},
            options=options,
        )


class AsyncProxyResource(AsyncResource):
    """Proxy."""

    async def retrieve(
        self,
        proxy: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /proxy/{proxy+}"""
        return await self._client.call(
            _RETRIEVE,
            path={"proxy": proxy},
            options=options,
        )
