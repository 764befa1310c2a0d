from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.client import AsyncClient, SyncClient
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LOGIN: Operation[Any] = Operation(
    "POST",
    "/login",
    returns="content",
)


class ClientMethods(SyncClient):
    """What a client does by itself, beside its resources."""

    def login(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance.

        Returns:
            You are in
        """
        return self.call(
            _LOGIN,
            options=options,
        )


class AsyncClientMethods(AsyncClient):
    """What a client does by itself, beside its resources."""

    async def login(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """Nothing is said of what comes back, a token for instance.

        Returns:
            You are in
        """
        return await self.call(
            _LOGIN,
            options=options,
        )


if TYPE_CHECKING:

    class ClientMethodsViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        login: _Final = _views.SyncMethod(ClientMethods.login)

    class AsyncClientMethodsViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        login: _Final = _views.AsyncMethod(AsyncClientMethods.login)
