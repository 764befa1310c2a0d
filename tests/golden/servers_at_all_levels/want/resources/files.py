from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params import servers

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/files",
    returns="None",
    accept="*/*",
    servers={
        "files_shop_example": servers.Server(
            "https://files.shop.example/{region}",
            {
                "region": "eu",
            },
            {
                "region": ("eu", "us"),
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
    if TYPE_CHECKING:
        with_raw_response: FilesResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files

        Returns:
            Files
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files

        Returns:
            Uploaded
        """
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFilesResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files

        Returns:
            Files
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /files

        Returns:
            Uploaded
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )


if TYPE_CHECKING:

    class FilesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(FilesResource.list)
        create: _Final = _views.SyncMethod(FilesResource.create)

    class AsyncFilesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncFilesResource.list)
        create: _Final = _views.AsyncMethod(AsyncFilesResource.create)
