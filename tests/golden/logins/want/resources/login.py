from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import LoginCreateParams

_CREATE: Operation[Any] = Operation(
    "POST",
    "/v1/login",
    returns="content",
    body="application/json",
    body_type="LoginCreateParams",
    passwords={"body": ("password",)},
)


class LoginResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LoginResourceViews[_views.Raw]
        with_streaming_response: LoginResourceViews[_views.Streamed]

    def create(
        self,
        body: LoginCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login

        Returns:
            Done
        """
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
    if TYPE_CHECKING:
        with_raw_response: AsyncLoginResourceViews[_views.Raw]
        with_streaming_response: AsyncLoginResourceViews[_views.Streamed]

    async def create(
        self,
        body: LoginCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        user: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /v1/login

        Returns:
            Done
        """
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


if TYPE_CHECKING:

    class LoginResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(LoginResource.create)

    class AsyncLoginResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncLoginResource.create)
