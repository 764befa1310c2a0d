from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Owner, OwnerParam, Pet

_CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Pet",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        required: str,
        required_or_null: str | None,
        optional: str | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        required: str | NotGiven = NOT_GIVEN,
        required_or_null: str | None | NotGiven = NOT_GIVEN,
        optional: str | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Made
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "required": required,
                    "required_or_null": required_or_null,
                    "optional": optional,
                    "optional_or_null": optional_or_null,
                    "named_or_null": named_or_null,
                    "only_null": only_null,
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
        required: str,
        required_or_null: str | None,
        optional: str | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        required: str | NotGiven = NOT_GIVEN,
        required_or_null: str | None | NotGiven = NOT_GIVEN,
        optional: str | NotGiven = NOT_GIVEN,
        optional_or_null: str | None | NotGiven = NOT_GIVEN,
        named_or_null: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        only_null: None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pets

        Returns:
            Made
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "required": required,
                    "required_or_null": required_or_null,
                    "optional": optional,
                    "optional_or_null": optional_or_null,
                    "named_or_null": named_or_null,
                    "only_null": only_null,
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
            required: str,
            required_or_null: str | None,
            optional: str | NotGiven = NOT_GIVEN,
            optional_or_null: str | None | NotGiven = NOT_GIVEN,
            named_or_null: (
                Owner | OwnerParam | ModelTypes | None | NotGiven
            ) = NOT_GIVEN,
            only_null: None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            required: str,
            required_or_null: str | None,
            optional: str | NotGiven = NOT_GIVEN,
            optional_or_null: str | None | NotGiven = NOT_GIVEN,
            named_or_null: (
                Owner | OwnerParam | ModelTypes | None | NotGiven
            ) = NOT_GIVEN,
            only_null: None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
