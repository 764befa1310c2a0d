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
    from ..types import Pet, PetListResponse

_LIST: PagedOperation[Pet, PetListResponse] = PagedOperation(
    "GET",
    "/pets",
    returns="PetListResponse",
    pages=paging.Cursor(
        argument="cursor",
        token=("meta", "next_cursor"),
        items=("data",),
        more=("has_more",),
    ),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        cursor: str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        max_items: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Pet, PetListResponse]:
        """GET /pets

        Args:
            max_items: How many items to go through at most, on all pages together.
        """
        return first_page(
            self._client,
            _LIST,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            limit=max_items,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        cursor: str | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        max_items: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Pet, PetListResponse]:
        """GET /pets

        Args:
            max_items: How many items to go through at most, on all pages together.
        """
        return all_pages(
            self._client,
            _LIST,
            query={
                "cursor": cursor,
                "limit": limit,
            },
            limit=max_items,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
