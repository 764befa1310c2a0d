from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import (
        CatParam,
        Chat,
        ChatCreateParams,
        Labels,
        LabelsParam,
        Message,
        MessageParam,
        Node,
        NodeParam,
        Pet,
        PetParam,
        Settings,
        SettingsParam,
    )

_CREATE: Operation[Chat] = Operation(
    "POST",
    "/chats",
    returns="Chat",
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
        settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
        context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
        labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Chat: ...

    @overload
    def create(
        self,
        body: ChatCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Chat: ...

    def create(
        self,
        body: ChatCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes] | NotGiven = NOT_GIVEN,
        settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
        context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
        labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Chat:
        """POST /chats

        Args:
            settings: Keys of all kinds.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "messages": messages,
                    "settings": settings,
                    "context": context,
                    "labels": labels,
                    "pet": pet,
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
        settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
        context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
        labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Chat: ...

    @overload
    async def create(
        self,
        body: ChatCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Chat: ...

    async def create(
        self,
        body: ChatCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        messages: Sequence[Message | MessageParam | ModelTypes] | NotGiven = NOT_GIVEN,
        settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
        context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
        labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
        pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Chat:
        """POST /chats

        Args:
            settings: Keys of all kinds.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "messages": messages,
                    "settings": settings,
                    "context": context,
                    "labels": labels,
                    "pet": pet,
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
            settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
            context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
            labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
            pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Chat]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ChatCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Chat]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncChatsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            messages: Sequence[Message | MessageParam | ModelTypes],
            settings: Settings | SettingsParam | ModelTypes | NotGiven = NOT_GIVEN,
            context: Node | NodeParam | ModelTypes | NotGiven = NOT_GIVEN,
            labels: Labels | LabelsParam | ObjectTypes | NotGiven = NOT_GIVEN,
            pet: Pet | PetParam | CatParam | ModelTypes | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Chat]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ChatCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Chat]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
