from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Address, AddressParam, Animal, PetCreateParams

_CREATE: Operation[Animal] = Operation(
    "POST",
    "/pets",
    returns="Animal",
    body="application/json",
    body_type="PetCreateParams",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        home: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """POST /pets

        Returns:
            The pet
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"home": home}),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        home: Address | AddressParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """POST /pets

        Returns:
            The pet
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"home": home}),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(PetsResource.create)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncPetsResource.create)
