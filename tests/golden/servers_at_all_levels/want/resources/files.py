"""Files."""

from __future__ import annotations

from typing import Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params import servers

_LIST: Operation[None] = Operation(
    "GET",
    "/files",
    returns="None",
    servers={
        "files_shop_example": servers.Server(
            "https://files.shop.example/{region}",
            {
                "region": "eu",
            },
        ),
    },
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/files",
    returns="None",
    servers={
        "production": servers.Server("https://upload.shop.example"),
        "sandbox": servers.Server("https://upload.sandbox.shop.example"),
    },
)


class FilesResource(SyncResource):
    """Files."""

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files"""
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    """Files."""

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files"""
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files"""
        return await self._client.call(
            _CREATE,
            options=options,
        )
