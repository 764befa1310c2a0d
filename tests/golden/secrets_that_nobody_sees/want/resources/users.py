from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import User, UserParam

_LOGIN: Operation[str] = Operation(
    "GET",
    "/login",
    returns="str",
    required={"query": ("user", "phrase")},
    passwords={"query": ("phrase",)},
)

_CREATE: Operation[User] = Operation(
    "POST",
    "/users",
    returns="User",
    body="application/json",
    body_required=True,
    body_type="User",
    passwords={"body": ("pin", "recovery")},
)


class UsersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UsersResourceViews[_views.Raw]

    def login(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return self._client.call(
            _LOGIN,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        pin: str | None,
        recovery: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
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
        pin: str | None | NotGiven = NOT_GIVEN,
        recovery: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """POST /users

        Returns:
            Made
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "pin": pin,
                    "recovery": recovery,
                    "note": note,
                    "friends": friends,
                },
            ),
            options=options,
        )


class AsyncUsersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUsersResourceViews[_views.Raw]

    async def login(
        self,
        *,
        user: str,
        phrase: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        return await self._client.call(
            _LOGIN,
            query={
                "user": user,
                "phrase": phrase,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        pin: str | None,
        recovery: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
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
        pin: str | None | NotGiven = NOT_GIVEN,
        recovery: str | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """POST /users

        Returns:
            Made
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "pin": pin,
                    "recovery": recovery,
                    "note": note,
                    "friends": friends,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class UsersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        login: _Final = _views.SyncMethod(UsersResource.login)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            pin: str | None,
            recovery: str | NotGiven = NOT_GIVEN,
            note: str | NotGiven = NOT_GIVEN,
            friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
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

        login: _Final = _views.AsyncMethod(AsyncUsersResource.login)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            pin: str | None,
            recovery: str | NotGiven = NOT_GIVEN,
            note: str | NotGiven = NOT_GIVEN,
            friends: Sequence[User | UserParam | ModelTypes] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[User]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: User | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[User]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
