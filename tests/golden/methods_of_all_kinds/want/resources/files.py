from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import FileQueryParams

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/files/{id}",
    returns="None",
)

_HEAD: Operation[None] = Operation(
    "HEAD",
    "/files/{id}",
    returns="None",
)

_OPTIONS: Operation[Any] = Operation(
    "OPTIONS",
    "/files/{id}",
    returns="content",
)

_QUERY: Operation[list[str]] = Operation(
    "QUERY",
    "/files/{id}",
    returns="list[str]",
    body="application/json",
    body_type="FileQueryParams",
)

_TRACE: Operation[Any] = Operation(
    "TRACE",
    "/files/{id}",
    returns="content",
)

_COPY: Operation[Any] = Operation(
    "COPY",
    "/files/{id}",
    returns="content",
    required={"headers": ("Destination",)},
)

_UNLINK: Operation[None] = Operation(
    "unLink",
    "/files/{id}",
    returns="None",
)


class FilesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: FilesResourceViews[_views.Raw]
        with_streaming_response: FilesResourceViews[_views.Streamed]

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /files/{id}

        Returns:
            Gone
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /files/{id}

        Returns:
            Known
        """
        return self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    def options(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """OPTIONS /files/{id}

        Returns:
            What may be done
        """
        return self._client.call(
            _OPTIONS,
            path={"id": id},
            options=options,
        )

    def query(
        self,
        id: str,
        body: FileQueryParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        text: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """QUERY /files/{id}

        Returns:
            Found
        """
        return self._client.call(
            _QUERY,
            path={"id": id},
            body=whole_or_parts(body, {"text": text}),
            options=options,
        )

    def trace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        return self._client.call(
            _TRACE,
            path={"id": id},
            options=options,
        )

    def copy(
        self,
        id: str,
        *,
        destination: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """COPY /files/{id}

        Returns:
            Copied
        """
        return self._client.call(
            _COPY,
            path={"id": id},
            headers={"Destination": destination},
            options=options,
        )

    def unlink(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """unLink /files/{id}

        Returns:
            Unlinked
        """
        return self._client.call(
            _UNLINK,
            path={"id": id},
            options=options,
        )


class AsyncFilesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncFilesResourceViews[_views.Raw]
        with_streaming_response: AsyncFilesResourceViews[_views.Streamed]

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /files/{id}

        Returns:
            Gone
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )

    async def head(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """HEAD /files/{id}

        Returns:
            Known
        """
        return await self._client.call(
            _HEAD,
            path={"id": id},
            options=options,
        )

    async def options(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """OPTIONS /files/{id}

        Returns:
            What may be done
        """
        return await self._client.call(
            _OPTIONS,
            path={"id": id},
            options=options,
        )

    async def query(
        self,
        id: str,
        body: FileQueryParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        text: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[str]:
        """QUERY /files/{id}

        Returns:
            Found
        """
        return await self._client.call(
            _QUERY,
            path={"id": id},
            body=whole_or_parts(body, {"text": text}),
            options=options,
        )

    async def trace(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        return await self._client.call(
            _TRACE,
            path={"id": id},
            options=options,
        )

    async def copy(
        self,
        id: str,
        *,
        destination: str,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """COPY /files/{id}

        Returns:
            Copied
        """
        return await self._client.call(
            _COPY,
            path={"id": id},
            headers={"Destination": destination},
            options=options,
        )

    async def unlink(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """unLink /files/{id}

        Returns:
            Unlinked
        """
        return await self._client.call(
            _UNLINK,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class FilesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        delete: _Final = _views.SyncMethod(FilesResource.delete)
        head: _Final = _views.SyncMethod(FilesResource.head)
        options: _Final = _views.SyncMethod(FilesResource.options)
        query: _Final = _views.SyncMethod(FilesResource.query)
        trace: _Final = _views.SyncMethod(FilesResource.trace)
        copy: _Final = _views.SyncMethod(FilesResource.copy)
        unlink: _Final = _views.SyncMethod(FilesResource.unlink)

    class AsyncFilesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        delete: _Final = _views.AsyncMethod(AsyncFilesResource.delete)
        head: _Final = _views.AsyncMethod(AsyncFilesResource.head)
        options: _Final = _views.AsyncMethod(AsyncFilesResource.options)
        query: _Final = _views.AsyncMethod(AsyncFilesResource.query)
        trace: _Final = _views.AsyncMethod(AsyncFilesResource.trace)
        copy: _Final = _views.AsyncMethod(AsyncFilesResource.copy)
        unlink: _Final = _views.AsyncMethod(AsyncFilesResource.unlink)
