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
    from ..types import PetUpdateFormParams, PetUpdateParams

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets",
    returns="None",
    body="application/json",
    bodies="application/json, application/x-www-form-urlencoded",
    body_type="PetUpdateParams",
    body_types={"application/x-www-form-urlencoded": "PetUpdateFormParams"},
    follows={
        "application/x-www-form-urlencoded": {"name": False},
        "application/json": {"nickname": False},
    },
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def update(
        self,
        *,
        nickname: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: PetUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/x-www-form-urlencoded"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: PetUpdateFormParams | ObjectTypes,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: (
            PetUpdateParams | PetUpdateFormParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        nickname: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "nickname": nickname,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        *,
        nickname: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: PetUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: Literal["application/x-www-form-urlencoded"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: PetUpdateFormParams | ObjectTypes,
        *,
        content_type: Literal["application/x-www-form-urlencoded"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: (
            PetUpdateParams | PetUpdateFormParams | ObjectTypes | NotGiven
        ) = NOT_GIVEN,
        *,
        nickname: str | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        content_type: (
            Literal["application/json", "application/x-www-form-urlencoded"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "nickname": nickname,
                    "name": name,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            nickname: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: PetUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["application/x-www-form-urlencoded"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: PetUpdateFormParams | ObjectTypes,
            *,
            content_type: Literal["application/x-www-form-urlencoded"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            nickname: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: PetUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str | None | NotGiven = NOT_GIVEN,
            content_type: Literal["application/x-www-form-urlencoded"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: PetUpdateFormParams | ObjectTypes,
            *,
            content_type: Literal["application/x-www-form-urlencoded"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
