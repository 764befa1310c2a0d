from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import (
        ChatCreateParams,
        Message,
        MessageParam,
        Reply,
        Run,
        RunParam,
        Search,
        SearchParam,
    )

_CREATE: Operation[Reply] = Operation(
    "POST",
    "/chats",
    returns="Reply",
    body="application/json",
    body_required=True,
    body_type="ChatCreateParams",
)


class ChatsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ChatsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes],
        tools: (
            Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reply: ...

    @overload
    def create(
        self,
        body: ChatCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Reply: ...

    def create(
        self,
        body: ChatCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes] | NotGiven = NOT_GIVEN,
        tools: (
            Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reply:
        """POST /chats

        Returns:
            Said
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "messages": messages,
                    "tools": tools,
                    "metadata": metadata,
                },
            ),
            options=options,
        )


class AsyncChatsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncChatsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes],
        tools: (
            Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reply: ...

    @overload
    async def create(
        self,
        body: ChatCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Reply: ...

    async def create(
        self,
        body: ChatCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes] | NotGiven = NOT_GIVEN,
        tools: (
            Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
        ) = NOT_GIVEN,
        metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Reply:
        """POST /chats

        Returns:
            Said
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "messages": messages,
                    "tools": tools,
                    "metadata": metadata,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ChatsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            messages: Sequence[Message | MessageParam | ModelTypes],
            tools: (
                Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
            ) = NOT_GIVEN,
            metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Reply]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ChatCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Reply]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncChatsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            messages: Sequence[Message | MessageParam | ModelTypes],
            tools: (
                Sequence[Search | SearchParam | Run | RunParam | ModelTypes] | NotGiven
            ) = NOT_GIVEN,
            metadata: Mapping[str, str] | Model | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Reply]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ChatCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Reply]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
