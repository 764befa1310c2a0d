"""Login."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from .._runtime.models.model import ObjectTypes
    from ..types import LoginCreateParams

_CREATE: Operation[Any] = Operation(
    "POST",
    "/v1/login",
    returns="content",
    body="application/json",
    takes={"body": {"password": "secret"}},
    security=(("Token",), ()),
)


class LoginResource(SyncResource):
    """Login."""

    def create(
        self,
        body: LoginCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login"""
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "user": user,
                    "password": password,
                },
            ),
            options=options,
        )


class AsyncLoginResource(AsyncResource):
    """Login."""

    async def create(
        self,
        body: LoginCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login"""
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "user": user,
                    "password": password,
                },
            ),
            options=options,
        )
