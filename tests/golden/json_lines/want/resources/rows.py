from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions
from .._runtime.stream import framing
from .._runtime.stream.stream import (
    AsyncStream,
    SyncStream,
    open_stream,
    open_stream_async,
)
from .._runtime.stream.stream_call import StreamOperation

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Row

_EXPORT: StreamOperation[Row, None] = StreamOperation(
    "GET",
    "/rows/export",
    items=framing.Lines(item="Row"),
    accept_others="*/*;q=0.1",
)

_JSONL: StreamOperation[Row, None] = StreamOperation(
    "GET",
    "/rows/jsonl",
    items=framing.Lines(item="Row", media_type="application/jsonl"),
    accept_others="*/*;q=0.1",
)

_SEQUENCE: StreamOperation[Row, None] = StreamOperation(
    "GET",
    "/rows/sequence",
    items=framing.Sequence(item="Row"),
    accept_others="*/*;q=0.1",
)

_ANY: StreamOperation[Any, None] = StreamOperation(
    "GET",
    "/rows/any",
    items=framing.Lines(item="Any"),
    accept_others="*/*;q=0.1",
)

_FILE: Operation[bytes] = Operation(
    "GET",
    "/rows/file",
    returns="bytes",
    accept="application/x-jsonl",
    accept_others="*/*;q=0.1",
)

_TABLE: Operation[str] = Operation(
    "GET",
    "/rows/table",
    returns="text",
    accept="text/csv",
    accept_others="*/*;q=0.1",
)


class RowsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RowsResourceViews[_views.Raw]
        with_streaming_response: RowsResourceViews[_views.Streamed]

    def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Row]:
        """GET /rows/export

        Returns:
            An array is what its lines are
        """
        return open_stream(
            self._client,
            _EXPORT,
            options=options,
        )

    def jsonl(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Row]:
        """GET /rows/jsonl

        Returns:
            Each line by the word for it
        """
        return open_stream(
            self._client,
            _JSONL,
            options=options,
        )

    def sequence(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Row]:
        """GET /rows/sequence

        Returns:
            A JSON text sequence
        """
        return open_stream(
            self._client,
            _SEQUENCE,
            options=options,
        )

    def any(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[Any]:
        """GET /rows/any

        Returns:
            Lines of anything
        """
        return open_stream(
            self._client,
            _ANY,
            options=options,
        )

    def file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /rows/file

        Returns:
            A file, and no stream
        """
        return self._client.call(
            _FILE,
            options=options,
        )

    def table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /rows/table

        Returns:
            No media type of items
        """
        return self._client.call(
            _TABLE,
            options=options,
        )


class AsyncRowsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRowsResourceViews[_views.Raw]
        with_streaming_response: AsyncRowsResourceViews[_views.Streamed]

    async def export(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Row]:
        """GET /rows/export

        Returns:
            An array is what its lines are
        """
        return await open_stream_async(
            self._client,
            _EXPORT,
            options=options,
        )

    async def jsonl(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Row]:
        """GET /rows/jsonl

        Returns:
            Each line by the word for it
        """
        return await open_stream_async(
            self._client,
            _JSONL,
            options=options,
        )

    async def sequence(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Row]:
        """GET /rows/sequence

        Returns:
            A JSON text sequence
        """
        return await open_stream_async(
            self._client,
            _SEQUENCE,
            options=options,
        )

    async def any(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Any]:
        """GET /rows/any

        Returns:
            Lines of anything
        """
        return await open_stream_async(
            self._client,
            _ANY,
            options=options,
        )

    async def file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /rows/file

        Returns:
            A file, and no stream
        """
        return await self._client.call(
            _FILE,
            options=options,
        )

    async def table(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /rows/table

        Returns:
            No media type of items
        """
        return await self._client.call(
            _TABLE,
            options=options,
        )


if TYPE_CHECKING:

    class RowsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        export: _Final = _views.SyncMethod(RowsResource.export)
        jsonl: _Final = _views.SyncMethod(RowsResource.jsonl)
        sequence: _Final = _views.SyncMethod(RowsResource.sequence)
        any: _Final = _views.SyncMethod(RowsResource.any)
        file: _Final = _views.SyncMethod(RowsResource.file)
        table: _Final = _views.SyncMethod(RowsResource.table)

    class AsyncRowsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        export: _Final = _views.AsyncMethod(AsyncRowsResource.export)
        jsonl: _Final = _views.AsyncMethod(AsyncRowsResource.jsonl)
        sequence: _Final = _views.AsyncMethod(AsyncRowsResource.sequence)
        any: _Final = _views.AsyncMethod(AsyncRowsResource.any)
        file: _Final = _views.AsyncMethod(AsyncRowsResource.file)
        table: _Final = _views.AsyncMethod(AsyncRowsResource.table)
