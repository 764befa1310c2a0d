from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import CreatedListResponse

_LIST: Operation[CreatedListResponse] = Operation(
    "GET",
    "/created",
    returns="CreatedListResponse",
)


class CreatedResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CreatedResourceViews[_views.Raw]

    def list(
        self,
        *,
        start: int | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> CreatedListResponse:
        """GET /created

        Returns:
            A page.
        """
        return self._client.call(
            _LIST,
            query={
                "start": start,
                "limit": limit,
            },
            options=options,
        )


class AsyncCreatedResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCreatedResourceViews[_views.Raw]

    async def list(
        self,
        *,
        start: int | None | NotGiven = NOT_GIVEN,
        limit: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> CreatedListResponse:
        """GET /created

        Returns:
            A page.
        """
        return await self._client.call(
            _LIST,
            query={
                "start": start,
                "limit": limit,
            },
            options=options,
        )


if TYPE_CHECKING:

    class CreatedResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(CreatedResource.list)

    class AsyncCreatedResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncCreatedResource.list)
