from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes

_RETRIEVE: Operation[None] = Operation(
    "GET",
    "/search",
    returns="None",
    accept="*/*",
    styles={
        "querystring": {"selector": Style(null=False, media_type="application/json")},
    },
    types={"querystring": {"selector": "dict[str, Any]"}},
)


class SearchResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SearchResourceViews[_views.Raw]

    def retrieve(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search

        Returns:
            Done
        """
        return self._client.call(
            _RETRIEVE,
            querystring={"selector": selector},
            options=options,
        )


class AsyncSearchResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSearchResourceViews[_views.Raw]

    async def retrieve(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search

        Returns:
            Done
        """
        return await self._client.call(
            _RETRIEVE,
            querystring={"selector": selector},
            options=options,
        )


if TYPE_CHECKING:

    class SearchResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(SearchResource.retrieve)

    class AsyncSearchResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncSearchResource.retrieve)
