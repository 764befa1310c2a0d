from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.client.resource import AsyncResource, SyncResource, cached_resource

if TYPE_CHECKING:
    from ..._runtime.client import views as _views
    from .books import (
        AsyncBooksResource,
        AsyncBooksResourceViews,
        BooksResource,
        BooksResourceViews,
    )


class ShelvesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ShelvesResourceViews[_views.Raw]

    @cached_resource
    def books(self) -> BooksResource:
        from .books import BooksResource

        return BooksResource(self._client)


class AsyncShelvesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncShelvesResourceViews[_views.Raw]

    @cached_resource
    def books(self) -> AsyncBooksResource:
        from .books import AsyncBooksResource

        return AsyncBooksResource(self._client)


if TYPE_CHECKING:

    class ShelvesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        books: BooksResourceViews[_views.D]

    class AsyncShelvesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        books: AsyncBooksResourceViews[_views.D]
