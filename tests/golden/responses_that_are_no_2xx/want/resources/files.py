from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import FileUpdateErrorResponse

_RETRIEVE: Operation[bytes] = Operation(
    "GET",
    "/files/{id}",
    returns="bytes",
    responses={"302": "bytes"},
    accept="*/*",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/files/{id}",
    returns="None",
    responses={"303": "None"},
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/files/{id}",
    returns="None",
)

_UPDATE: Operation[FileUpdateErrorResponse] = Operation(
    "PUT",
    "/files/{id}",
    returns="FileUpdateErrorResponse",
)

_DELETE: Operation[Any] = Operation(
    "DELETE",
    "/files/{id}",
    returns="content",
)


class FilesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FilesResourceViews[_views.Raw]
        with_streaming_response: FilesResourceViews[_views.Streamed]

    def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """The redirect is followed, and leads to the file.

        Returns:
            It is over there

            304: It is what you have
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A redirect that is not followed is the last word.

        Returns:
            See there
        """
        return self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """There is never a body.

        Returns:
            It exists
        """
        return self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpdateErrorResponse:
        """The default is the only one that can be a success.

        Returns:
            How it went

        Raises:
            ConflictError: 409: It is in use
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of a success.

        Raises:
            NotFoundError: 404: There is none
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFilesResourceViews[_views.Raw]
        with_streaming_response: AsyncFilesResourceViews[_views.Streamed]

    async def retrieve(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """The redirect is followed, and leads to the file.

        Returns:
            It is over there

            304: It is what you have
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            options=options,
        )

    async def create(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A redirect that is not followed is the last word.

        Returns:
            See there
        """
        return await self._client.call(
            _CREATE,
            path={"id": id},
            options=options,
        )

    async def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """There is never a body.

        Returns:
            It exists
        """
        return await self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    async def update(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> FileUpdateErrorResponse:
        """The default is the only one that can be a success.

        Returns:
            How it went

        Raises:
            ConflictError: 409: It is in use
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of a success.

        Raises:
            NotFoundError: 404: There is none
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class FilesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(FilesResource.retrieve)
        create: _Final = _views.SyncMethod(FilesResource.create)
        head: _Final = _views.SyncMethod(FilesResource.head)
        update: _Final = _views.SyncMethod(FilesResource.update)
        delete: _Final = _views.SyncMethod(FilesResource.delete)

    class AsyncFilesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncFilesResource.retrieve)
        create: _Final = _views.AsyncMethod(AsyncFilesResource.create)
        head: _Final = _views.AsyncMethod(AsyncFilesResource.head)
        update: _Final = _views.AsyncMethod(AsyncFilesResource.update)
        delete: _Final = _views.AsyncMethod(AsyncFilesResource.delete)
