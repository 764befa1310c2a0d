from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.numbers import Number
    from ..types import Account

_RETRIEVE: Operation[Account] = Operation(
    "GET",
    "/accounts/{id}",
    returns="Account",
)


class AccountsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AccountsResourceViews[_views.Raw]

    def retrieve(
        self,
        id: str,
        *,
        least: Number | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Account:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"least": least},
            options=options,
        )


class AsyncAccountsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAccountsResourceViews[_views.Raw]

    async def retrieve(
        self,
        id: str,
        *,
        least: Number | float | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Account:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={"least": least},
            options=options,
        )


if TYPE_CHECKING:

    class AccountsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(AccountsResource.retrieve)

    class AsyncAccountsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncAccountsResource.retrieve)
