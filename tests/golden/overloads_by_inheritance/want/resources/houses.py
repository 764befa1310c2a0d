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
    from ..types import CatParam, DogParam, HouseCreateParams, Pet, PetParam, PuppyParam

_CREATE: Operation[None] = Operation(
    "POST",
    "/houses",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="HouseCreateParams",
)


class HousesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: HousesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        pets: Sequence[Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: HouseCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: HouseCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        pets: (
            Sequence[Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes]
            | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /houses

        Returns:
            Built.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"pets": pets}),
            options=options,
        )


class AsyncHousesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncHousesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        pets: Sequence[Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: HouseCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: HouseCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        pets: (
            Sequence[Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes]
            | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /houses

        Returns:
            Built.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"pets": pets}),
            options=options,
        )


if TYPE_CHECKING:

    class HousesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            pets: Sequence[
                Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes
            ],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: HouseCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncHousesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            pets: Sequence[
                Pet | PetParam | CatParam | PuppyParam | DogParam | ModelTypes
            ],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: HouseCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
