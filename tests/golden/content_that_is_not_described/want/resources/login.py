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
    "/login",
    returns="content",
)


class LoginResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LoginResourceViews[_views.Raw]
        with_streaming_response: LoginResourceViews[_views.Streamed]

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance.

        Returns:
            You are in
        """
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLoginResourceViews[_views.Raw]
        with_streaming_response: AsyncLoginResourceViews[_views.Streamed]

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance.

        Returns:
            You are in
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )


if TYPE_CHECKING:

    class LoginResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(LoginResource.create)

    class AsyncLoginResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncLoginResource.create)
