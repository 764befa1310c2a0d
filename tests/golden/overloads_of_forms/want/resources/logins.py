from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Login

_CREATE: Operation[None] = Operation(
    "POST",
    "/logins",
    returns="None",
    body="application/json",
    bodies="application/json, application/x-www-form-urlencoded",
    body_required=True,
    body_type="Login",
    required={"body": ("method",)},
    passwords={"body": ("password",)},
)


class LoginsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: LoginsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        method: Literal["password"],
        password: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        method: Literal["code"],
        code: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: Login | ObjectTypes,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Login | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        method: Literal["password", "code"] | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """JSON or a form, of two kinds

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "method": method,
                    "password": password,
                    "code": code,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncLoginsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncLoginsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        method: Literal["password"],
        password: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        method: Literal["code"],
        code: str,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: Login | ObjectTypes,
        *,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Login | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        method: Literal["password", "code"] | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        code: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json", "application/x-www-form-urlencoded"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """JSON or a form, of two kinds

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "method": method,
                    "password": password,
                    "code": code,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class LoginsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            method: Literal["password"],
            password: str,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            method: Literal["code"],
            code: str,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Login | ObjectTypes,
            *,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncLoginsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            method: Literal["password"],
            password: str,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            method: Literal["code"],
            code: str,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Login | ObjectTypes,
            *,
            content_type: Literal[
                "application/json", "application/x-www-form-urlencoded"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
