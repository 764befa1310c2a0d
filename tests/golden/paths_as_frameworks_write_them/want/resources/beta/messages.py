from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final
    from .._runtime.client import views as _views

_CREATE_BETA: Operation[None] = Operation(
    "POST",
    "/messages?beta=true",
    returns="None",
)


class MessagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MessagesResourceViews[_views.Raw]

    def create_beta(
        self,
        *,
        beta: bool | None | NotGiven = NOT_GIVEN,
        kind: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /messages?beta=true

        Returns:
            Done
        """
        return self._client.call(
            _CREATE_BETA,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesResourceViews[_views.Raw]

    async def create_beta(
        self,
        *,
        beta: bool | None | NotGiven = NOT_GIVEN,
        kind: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /messages?beta=true

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE_BETA,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )


if TYPE_CHECKING:

    class MessagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create_beta: _Final = _views.SyncMethod(MessagesResource.create_beta)

    class AsyncMessagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create_beta: _Final = _views.AsyncMethod(AsyncMessagesResource.create_beta)
