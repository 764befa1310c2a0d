from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import CallCreateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/calls",
    returns="None",
    body="application/json",
    bodies="application/json, application/sdp",
    body_required=True,
    body_type="CallCreateParams",
    body_types={"application/sdp": "object"},
    follows={"application/sdp": {None: False}},
)


class CallsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CallsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        sdp: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: CallCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: Literal["application/sdp"] = "application/sdp",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: CallCreateParams | BinaryTypes | str | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        sdp: str | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "application/sdp"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The text itself, or an object that holds it

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"sdp": sdp}),
            content_type=content_type,
            options=options,
        )


class AsyncCallsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCallsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        sdp: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: CallCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: BinaryTypes | str,
        *,
        content_type: Literal["application/sdp"] = "application/sdp",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: CallCreateParams | BinaryTypes | str | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        sdp: str | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "application/sdp"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The text itself, or an object that holds it

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"sdp": sdp}),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class CallsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sdp: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: CallCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: BinaryTypes | str,
            *,
            content_type: Literal["application/sdp"] = "application/sdp",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncCallsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sdp: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: CallCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: BinaryTypes | str,
            *,
            content_type: Literal["application/sdp"] = "application/sdp",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
