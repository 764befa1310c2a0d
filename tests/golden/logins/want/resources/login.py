"""What `client.login` can do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from typing import Any

_CREATE: Operation[Any] = Operation(
    "POST",
    "/v1/login",
    returns="content",
    body="application/json",
    security=(("Token",), ()),
)


class LoginResource(SyncResource):
    """What `client.login` can do."""

    def create(
        self,
        *,
        user: str | None | NotGiven = NOT_GIVEN,
        password: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login"""
        return self._client.call(
            _CREATE,
            body={
                "user": user,
                "password": password,
            },
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    """What `client.login` can do."""

    async def create(
        self,
        *,
        user: str | None | NotGiven = NOT_GIVEN,
        password: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login"""
        return await self._client.call(
            _CREATE,
            body={
                "user": user,
                "password": password,
            },
            options=options,
        )
