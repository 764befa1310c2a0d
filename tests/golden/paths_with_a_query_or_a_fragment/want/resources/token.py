from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views

_CREATE: Operation[Any] = Operation(
    "POST",
    "/token",
    returns="content",
)

_REFRESH: Operation[Any] = Operation(
    "POST",
    "/token",
    returns="content",
)


class TokenResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: TokenResourceViews[_views.Raw]
        with_streaming_response: TokenResourceViews[_views.Streamed]

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token

        Returns:
            A token
        """
        return self._client.call(
            _CREATE,
            options=options,
        )

    def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token#refresh

        Returns:
            A token
        """
        return self._client.call(
            _REFRESH,
            options=options,
        )


class AsyncTokenResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncTokenResourceViews[_views.Raw]
        with_streaming_response: AsyncTokenResourceViews[_views.Streamed]

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token

        Returns:
            A token
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )

    async def refresh(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /token#refresh

        Returns:
            A token
        """
        return await self._client.call(
            _REFRESH,
            options=options,
        )


if TYPE_CHECKING:

    class TokenResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(TokenResource.create)
        refresh: _Final = _views.SyncMethod(TokenResource.refresh)

    class AsyncTokenResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncTokenResource.create)
        refresh: _Final = _views.AsyncMethod(AsyncTokenResource.refresh)
