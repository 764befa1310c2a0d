from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

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
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.unknown import UnknownObject
    from ..types import ObjectRetrieveResponseChunk, ObjectRetrieveResponseDone

_RETRIEVE: StreamOperation[
    ObjectRetrieveResponseChunk | ObjectRetrieveResponseDone | UnknownObject, None
] = StreamOperation(
    "GET",
    "/objects",
    items=framing.EventObjects(
        item="ObjectRetrieveResponseChunk | ObjectRetrieveResponseDone | UnknownObject",
        is_named=True,
        has_done=True,
    ),
)


class ObjectsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ObjectsResourceViews[_views.Raw]
        with_streaming_response: ObjectsResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> SyncStream[
        ObjectRetrieveResponseChunk | ObjectRetrieveResponseDone | UnknownObject
    ]:
        return open_stream(
            self._client,
            _RETRIEVE,
            options=options,
        )


class AsyncObjectsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncObjectsResourceViews[_views.Raw]
        with_streaming_response: AsyncObjectsResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[
        ObjectRetrieveResponseChunk | ObjectRetrieveResponseDone | UnknownObject
    ]:
        return await open_stream_async(
            self._client,
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class ObjectsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(ObjectsResource.retrieve)

    class AsyncObjectsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncObjectsResource.retrieve)
