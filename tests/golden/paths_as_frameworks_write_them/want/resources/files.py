from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/files/{path}",
    returns="None",
    accept="*/*",
    styles={"path": {"path": Style("simple", slashes=True)}},
)


class FilesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FilesResourceViews[_views.Raw]

    def retrieve(
        self,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{path:path}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"path": path},
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFilesResourceViews[_views.Raw]

    async def retrieve(
        self,
        path: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /files/{path:path}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"path": path},
            options=options,
        )


if TYPE_CHECKING:

    class FilesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(FilesResource.retrieve)

    class AsyncFilesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncFilesResource.retrieve)
