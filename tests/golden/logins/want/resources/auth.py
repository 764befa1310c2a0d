from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views

_TOKEN: Operation[Any] = Operation(
    "POST",
    "/auth/token",
    returns="content",
)


class AuthResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AuthResourceViews[_views.Raw]
        with_streaming_response: AuthResourceViews[_views.Streamed]

    def token(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /auth/token

        Returns:
            Done
        """
        return self._client.call(
            _TOKEN,
            options=options,
        )


class AsyncAuthResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAuthResourceViews[_views.Raw]
        with_streaming_response: AsyncAuthResourceViews[_views.Streamed]

    async def token(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /auth/token

        Returns:
            Done
        """
        return await self._client.call(
            _TOKEN,
            options=options,
        )


if TYPE_CHECKING:

    class AuthResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        token: _Final = _views.SyncMethod(AuthResource.token)

    class AsyncAuthResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        token: _Final = _views.AsyncMethod(AsyncAuthResource.token)
