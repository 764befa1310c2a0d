from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_RETRIEVE: Operation[bytes] = Operation(
    "GET",
    "/v1/bytes",
    returns="bytes",
    accept="application/octet-stream",
    accept_others="*/*;q=0.1",
)


class BytesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BytesResourceViews[_views.Raw]
        with_streaming_response: BytesResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /v1/bytes

        Returns:
            A successful response.(streaming responses)
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncBytesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBytesResourceViews[_views.Raw]
        with_streaming_response: AsyncBytesResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /v1/bytes

        Returns:
            A successful response.(streaming responses)
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class BytesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(BytesResource.retrieve)

    class AsyncBytesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncBytesResource.retrieve)
