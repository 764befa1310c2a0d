from __future__ import annotations

from builtins import list as _list
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
    from ..types import Pet

_LIST: PagedOperation[Pet, _list[Pet]] = PagedOperation(
    "GET",
    "/pets",
    returns="list[Pet]",
    pages=paging.LinkHeader(),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> SyncPage[Pet, _list[Pet]]:
        """GET /pets

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return first_page(
            self._client,
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            limit=limit,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        limit: int | None = None,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[Pet, _list[Pet]]:
        """GET /pets

        Args:
            limit: How many items to go through at most, on all pages together.
        """
        return all_pages(
            self._client,
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            limit=limit,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
