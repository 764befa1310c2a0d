from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.arguments.whole_body import whole_or_parts
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
    from .._runtime.models.model import ObjectTypes
    from ..types import Pet, PetSearchParams, PetSearchResponse

_SEARCH: PagedOperation[Pet, PetSearchResponse] = PagedOperation(
    "POST",
    "/pets/search",
    returns="PetSearchResponse",
    pages=paging.Cursor(
        argument="start_cursor", token=("next_cursor",), items=("data",), place="body"
    ),
    body="application/json",
    body_type="PetSearchParams",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def search(
        self,
        body: PetSearchParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query: str | NotGiven = NOT_GIVEN,
        start_cursor: str | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Pet, PetSearchResponse]:
        """POST /pets/search

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return first_page(
            self._client,
            _SEARCH,
            body=whole_or_parts(
                body,
                {
                    "query": query,
                    "start_cursor": start_cursor,
                },
            ),
            limit=limit,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    def search(
        self,
        body: PetSearchParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query: str | NotGiven = NOT_GIVEN,
        start_cursor: str | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Pet, PetSearchResponse]:
        """POST /pets/search

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return all_pages(
            self._client,
            _SEARCH,
            body=whole_or_parts(
                body,
                {
                    "query": query,
                    "start_cursor": start_cursor,
                },
            ),
            limit=limit,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        search: _Final = _views.SyncMethod(PetsResource.search)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        search: _Final = _views.AsyncMethod(AsyncPetsResource.search)
