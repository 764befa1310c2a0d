from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from .._runtime.client import views as _views

_RETRIEVE: Operation[str] = Operation(
    "GET",
    "/login",
    returns="str",
    takes={"query": {"user": "required", "phrase": "required secret"}},
)


class LoginResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LoginResourceViews[_views.Raw]

    def retrieve(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _RETRIEVE,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLoginResourceViews[_views.Raw]

    async def retrieve(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _RETRIEVE,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )


if TYPE_CHECKING:

    class LoginResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(LoginResource.retrieve)

    class AsyncLoginResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncLoginResource.retrieve)
