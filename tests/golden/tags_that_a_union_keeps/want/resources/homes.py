from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import (
        Guest,
        GuestParam,
        HomeCreateParams,
        Owner,
        OwnerParam,
        Pet,
        PetParam,
    )

_CREATE: Operation[None] = Operation(
    "POST",
    "/homes",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="HomeCreateParams",
    formats={
        "body": {
            "pet": "Pet",
            "guests": "list[Guest]",
            "owner": "Owner",
            None: "HomeCreateParams",
        },
    },
)


class HomesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: HomesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: HomeCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: HomeCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /homes

        Returns:
            Built.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "pet": pet,
                    "guests": guests,
                    "owner": owner,
                },
            ),
            options=options,
        )


class AsyncHomesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncHomesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: HomeCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: HomeCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
        guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /homes

        Returns:
            Built.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "pet": pet,
                    "guests": guests,
                    "owner": owner,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class HomesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
            guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: HomeCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncHomesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            pet: Pet | PetParam | ModelTypes | NotGiven = NOT_GIVEN,
            guests: Sequence[Guest | GuestParam | ModelTypes] | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: HomeCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
