from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ..._runtime.call.operation import Operation
from ..._runtime.client.resource import AsyncResource, SyncResource
from ..._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Final as _Final

    from ..._runtime.client import views as _views

_CREATE: Operation[None] = Operation(
    "POST",
    "/messages?beta=true",
    returns="None",
)


class MessagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MessagesResourceViews[_views.Raw]

    def create(
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
            _CREATE,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesResourceViews[_views.Raw]

    async def create(
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
            _CREATE,
            query={
                "beta": beta,
                "kind": kind,
            },
            options=options,
        )


if TYPE_CHECKING:

    class MessagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(MessagesResource.create)

    class AsyncMessagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncMessagesResource.create)
