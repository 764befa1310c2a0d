from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import DogListResponse

_LIST: Operation[DogListResponse] = Operation(
    "GET",
    "/dogs",
    returns="DogListResponse",
)


class DogsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: DogsResourceViews[_views.Raw]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> DogListResponse:
        """GET /dogs

        Returns:
            A page.
        """
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )


class AsyncDogsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncDogsResourceViews[_views.Raw]

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        per_page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> DogListResponse:
        """GET /dogs

        Returns:
            A page.
        """
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "per_page": per_page,
            },
            options=options,
        )


if TYPE_CHECKING:

    class DogsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(DogsResource.list)

    class AsyncDogsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncDogsResource.list)
