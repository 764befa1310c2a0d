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
    from ..types import Pet

_CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns="Pet",
    body="application/json",
    body_required=True,
    body_type="Pet",
    passwords={"body": ("password",)},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        password: str,
        size: int | None | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    def create(
        self,
        body: Pet | ObjectTypes,
        *,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets

        Args:
            size: Default: `20`.
            color: Default: `"red"`.
        """
        return self._client.call(
            _CREATE,
            query={"size": size},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "password": password,
                    "color": color,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        password: str,
        size: int | None | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    async def create(
        self,
        body: Pet | ObjectTypes,
        *,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        password: str | NotGiven = NOT_GIVEN,
        color: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """POST /pets

        Args:
            size: Default: `20`.
            color: Default: `"red"`.
        """
        return await self._client.call(
            _CREATE,
            query={"size": size},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "password": password,
                    "color": color,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            password: str,
            size: int | None | NotGiven = NOT_GIVEN,
            color: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            *,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            password: str,
            size: int | None | NotGiven = NOT_GIVEN,
            color: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            *,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
