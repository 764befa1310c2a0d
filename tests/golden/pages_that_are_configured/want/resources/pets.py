from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.pages import paging
from .._runtime.pages.pages import (
    AsyncPages,
    PagedOperation,
    SyncPage,
    all_pages,
    first_page,
)

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import Pet, PetRetrieveResponse

_RETRIEVE: PagedOperation[Pet, PetRetrieveResponse] = PagedOperation(
    "GET",
    "/pets",
    returns="PetRetrieveResponse",
    pages=paging.Cursor(argument="from_id", token=("continue_at",), items=("found",)),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def retrieve(
        self,
        *,
        from_id: str | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Pet, PetRetrieveResponse]:
        """GET /pets

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return first_page(
            self._client,
            _RETRIEVE,
            query={"from_id": from_id},
            limit=limit,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    def retrieve(
        self,
        *,
        from_id: str | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Pet, PetRetrieveResponse]:
        """GET /pets

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return all_pages(
            self._client,
            _RETRIEVE,
            query={"from_id": from_id},
            limit=limit,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
