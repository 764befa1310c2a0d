from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.client import AsyncClient, SyncClient
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes

_SEARCH: Operation[None] = Operation(
    "GET",
    "/search",
    returns="None",
    accept="*/*",
    styles={
        "querystring": {"selector": Style(null=False, media_type="application/json")},
    },
    types={"querystring": {"selector": "dict[str, Any]"}},
)


class ClientMethods(SyncClient):
    """What a client does by itself, beside its resources."""

    def search(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search

        Returns:
            Done
        """
        return self.call(
            _SEARCH,
            querystring={"selector": selector},
            options=options,
        )


class AsyncClientMethods(AsyncClient):
    """What a client does by itself, beside its resources."""

    async def search(
        self,
        *,
        selector: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """GET /search

        Returns:
            Done
        """
        return await self.call(
            _SEARCH,
            querystring={"selector": selector},
            options=options,
        )


if TYPE_CHECKING:

    class ClientMethodsViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        search: _Final = _views.SyncMethod(ClientMethods.search)

    class AsyncClientMethodsViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        search: _Final = _views.AsyncMethod(AsyncClientMethods.search)
