from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views

_LIST: Operation[None] = Operation(
    "GET",
    "/users",
    returns="None",
    accept="*/*",
    security=(("UserAuth",), ("AdminBasic",)),
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/users",
    returns="None",
    security=(("StaffAuth",), ("StaffBasic",)),
)


class UsersResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: UsersResourceViews[_views.Raw]

    def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users

        Returns:
            Done
        """
        return self._client.call(
            _LIST,
            options=options,
        )

    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /users

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            options=options,
        )


class AsyncUsersResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncUsersResourceViews[_views.Raw]

    async def list(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /users

        Returns:
            Done
        """
        return await self._client.call(
            _LIST,
            options=options,
        )

    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /users

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            options=options,
        )


if TYPE_CHECKING:

    class UsersResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(UsersResource.list)
        create: _Final = _views.SyncMethod(UsersResource.create)

    class AsyncUsersResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncUsersResource.list)
        create: _Final = _views.AsyncMethod(AsyncUsersResource.create)
