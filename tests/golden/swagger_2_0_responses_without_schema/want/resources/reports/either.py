from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/reports/either",
    returns="content",
    accept="*/*",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/reports/either",
    returns="None",
    accept_others="application/pdf;q=0.5",
)


class EitherResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: EitherResourceViews[_views.Raw]
        with_streaming_response: EitherResourceViews[_views.Streamed]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/either

        Returns:
            Whatever it is
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )

    def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/either

        Returns:
            It is gone
        """
        return self._client.call(
            _DELETE,
            options=options,
        )


class AsyncEitherResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncEitherResourceViews[_views.Raw]
        with_streaming_response: AsyncEitherResourceViews[_views.Streamed]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /reports/either

        Returns:
            Whatever it is
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )

    async def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /reports/either

        Returns:
            It is gone
        """
        return await self._client.call(
            _DELETE,
            options=options,
        )


if TYPE_CHECKING:

    class EitherResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(EitherResource.retrieve)
        delete: _Final = _views.SyncMethod(EitherResource.delete)

    class AsyncEitherResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncEitherResource.retrieve)
        delete: _Final = _views.AsyncMethod(AsyncEitherResource.delete)
