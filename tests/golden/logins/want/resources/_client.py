from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.client import AsyncClient, SyncClient
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import LoginParams

_LOGIN: Operation[Any] = Operation(
    "POST",
    "/v1/login",
    returns="content",
    body="application/json",
    body_type="LoginParams",
    passwords={"body": ("password",)},
)


class ClientMethods(SyncClient):
    """What a client does by itself, beside its resources."""

    def login(
        self,
        body: LoginParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login

        Returns:
            Done
        """
        return self.call(
            _LOGIN,
            body=whole_or_parts(
                body,
                {
                    "user": user,
                    "password": password,
                },
            ),
            options=options,
        )


class AsyncClientMethods(AsyncClient):
    """What a client does by itself, beside its resources."""

    async def login(
        self,
        body: LoginParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login

        Returns:
            Done
        """
        return await self.call(
            _LOGIN,
            body=whole_or_parts(
                body,
                {
                    "user": user,
                    "password": password,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ClientMethodsViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        login: _Final = _views.SyncMethod(ClientMethods.login)

    class AsyncClientMethodsViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        login: _Final = _views.AsyncMethod(AsyncClientMethods.login)
