from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet, PetRetrieveResponseRefusal

_RETRIEVE: Operation[Pet | PetRetrieveResponseRefusal] = Operation(
    "GET",
    "/pets",
    returns="Pet | PetRetrieveResponseRefusal",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetRetrieveResponseRefusal:
        """GET /pets

        Returns:
            A pet, or why not
        """
        return self._client.call(
            _RETRIEVE,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    async def retrieve(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet | PetRetrieveResponseRefusal:
        """GET /pets

        Returns:
            A pet, or why not
        """
        return await self._client.call(
            _RETRIEVE,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
