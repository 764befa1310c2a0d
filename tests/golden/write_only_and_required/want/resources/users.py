from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import User

_CREATE: Operation[User] = Operation(
    "POST",
    "/users",
    returns="User",
    body="application/json",
    body_required=True,
    body_type="User",
    passwords={"body": ("password",)},
)


class UsersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UsersResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        password: str,
        pin: str,
        **options: Unpack[RequestOptions],
    ) -> User: ...

    @overload
    def create(
        self,
        body: User | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> User: ...

    def create(
        self,
        body: User | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        pin: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "password": password,
                    "pin": pin,
                },
            ),
            options=options,
        )


class AsyncUsersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUsersResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        password: str,
        pin: str,
        **options: Unpack[RequestOptions],
    ) -> User: ...

    @overload
    async def create(
        self,
        body: User | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> User: ...

    async def create(
        self,
        body: User | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        pin: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "password": password,
                    "pin": pin,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class UsersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            password: str,
            pin: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[User]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: User | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[User]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncUsersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            password: str,
            pin: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[User]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: User | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[User]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
