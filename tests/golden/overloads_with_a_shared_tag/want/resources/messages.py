from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import MessageCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/messages",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="MessageCreateParams",
    required={"body": ("to",)},
)


class MessagesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: MessagesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        to: Literal["one"],
        text: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        to: Literal["one"],
        file: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        to: Literal["many"],
        group: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: MessageCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: MessageCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        to: Literal["one", "many"] | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        file: str | NotGiven = NOT_GIVEN,
        group: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two of the kinds share a tag

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "to": to,
                    "text": text,
                    "file": file,
                    "group": group,
                },
            ),
            options=options,
        )


class AsyncMessagesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncMessagesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        to: Literal["one"],
        text: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        to: Literal["one"],
        file: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        to: Literal["many"],
        group: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: MessageCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: MessageCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        to: Literal["one", "many"] | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        file: str | NotGiven = NOT_GIVEN,
        group: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Two of the kinds share a tag

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "to": to,
                    "text": text,
                    "file": file,
                    "group": group,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class MessagesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["one"],
            text: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["one"],
            file: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["many"],
            group: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: MessageCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncMessagesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["one"],
            text: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["one"],
            file: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            to: Literal["many"],
            group: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: MessageCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
