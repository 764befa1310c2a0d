from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import RequestOptions
from ..._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/v1/{name}",
    returns="None",
    accept="*/*",
    styles={"path": {"name": Style("simple", slashes=True)}},
)


class BooksResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: BooksResourceViews[_views.Raw]

    def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1/{name=shelves/*/books/*}

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )


class AsyncBooksResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncBooksResourceViews[_views.Raw]

    async def retrieve(
        self,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /v1/{name=shelves/*/books/*}

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            path={"name": name},
            options=options,
        )


if TYPE_CHECKING:

    class BooksResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(BooksResource.retrieve)

    class AsyncBooksResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncBooksResource.retrieve)
