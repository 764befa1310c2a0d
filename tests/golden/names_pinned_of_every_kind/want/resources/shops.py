from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Animal, ShopShutParams

_RETRIEVE_PETS: Operation[Animal] = Operation(
    "GET",
    "/pet-shops/{id}/pets",
    returns="Animal",
)

_SHUT: Operation[None] = Operation(
    "POST",
    "/pet-shops/{id}/close",
    returns="None",
    body="application/json",
    body_type="ShopShutParams",
)


class ShopsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ShopsResourceViews[_views.Raw]

    def retrieve_pets(
        self,
        id: str,
        *,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """GET /pet-shops/{id}/pets

        Returns:
            The pets
        """
        return self._client.call(
            _RETRIEVE_PETS,
            path={"id": id},
            query={"filter[age]": age},
            options=options,
        )

    def shut(
        self,
        shop: str,
        body: ShopShutParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pet-shops/{id}/close

        Returns:
            Closed
        """
        return self._client.call(
            _SHUT,
            path={"id": shop},
            body=whole_or_parts(body, {"id": id}),
            options=options,
        )


class AsyncShopsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncShopsResourceViews[_views.Raw]

    async def retrieve_pets(
        self,
        id: str,
        *,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """GET /pet-shops/{id}/pets

        Returns:
            The pets
        """
        return await self._client.call(
            _RETRIEVE_PETS,
            path={"id": id},
            query={"filter[age]": age},
            options=options,
        )

    async def shut(
        self,
        shop: str,
        body: ShopShutParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /pet-shops/{id}/close

        Returns:
            Closed
        """
        return await self._client.call(
            _SHUT,
            path={"id": shop},
            body=whole_or_parts(body, {"id": id}),
            options=options,
        )


if TYPE_CHECKING:

    class ShopsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve_pets: _Final = _views.SyncMethod(ShopsResource.retrieve_pets)
        shut: _Final = _views.SyncMethod(ShopsResource.shut)

    class AsyncShopsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve_pets: _Final = _views.AsyncMethod(AsyncShopsResource.retrieve_pets)
        shut: _Final = _views.AsyncMethod(AsyncShopsResource.shut)
