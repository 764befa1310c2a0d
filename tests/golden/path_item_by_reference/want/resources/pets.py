from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PetRetrieveResponse

_RETRIEVE: Operation[PetRetrieveResponse] = Operation(
    "GET",
    "/pets/{id}",
    returns="PetRetrieveResponse",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    returns="None",
    required={"headers": ("x-Reason",)},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveResponse:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )

    def delete(
        self,
        id: str,
        *,
        x_reason: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            headers={"x-Reason": x_reason},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        *,
        x_reason: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveResponse:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            headers={"X-Reason": x_reason},
            options=options,
        )

    async def delete(
        self,
        id: str,
        *,
        x_reason: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            headers={"x-Reason": x_reason},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)
