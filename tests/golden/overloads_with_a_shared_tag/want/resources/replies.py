from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments import implied
from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import ReplyCreateParams, ReplyCreateParamsBotType

_CREATE: Operation[None] = Operation(
    "POST",
    "/replies",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="ReplyCreateParams",
    implied=(
        implied.Implied(
            given={},
            constants={"version": 2},
        ),
        implied.Implied(
            given={"type": ("admin",), "admin_id": ()},
            constants={"kind": "note"},
        ),
        implied.Implied(
            given={"type": ("user",), "email": ()},
            constants={"kind": "comment"},
        ),
    ),
)


class RepliesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: RepliesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        type: Literal["admin"],
        admin_id: str,
        kind: Literal["note"] | NotGiven = NOT_GIVEN,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        type: Literal["user"],
        email: str,
        kind: Literal["comment"] | NotGiven = NOT_GIVEN,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        type: ReplyCreateParamsBotType | str,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: ReplyCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: ReplyCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: (
            Literal["admin", "user"] | ReplyCreateParamsBotType | str | NotGiven
        ) = NOT_GIVEN,
        kind: Literal["note", "comment"] | NotGiven = NOT_GIVEN,
        version: Literal[2] | NotGiven = NOT_GIVEN,
        admin_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The first constant tells the kinds apart, the second follows, the third is
        that of all

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "kind": kind,
                    "version": version,
                    "admin_id": admin_id,
                    "email": email,
                },
            ),
            options=options,
        )


class AsyncRepliesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncRepliesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        type: Literal["admin"],
        admin_id: str,
        kind: Literal["note"] | NotGiven = NOT_GIVEN,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["user"],
        email: str,
        kind: Literal["comment"] | NotGiven = NOT_GIVEN,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        type: ReplyCreateParamsBotType | str,
        version: Literal[2] = 2,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: ReplyCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: ReplyCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: (
            Literal["admin", "user"] | ReplyCreateParamsBotType | str | NotGiven
        ) = NOT_GIVEN,
        kind: Literal["note", "comment"] | NotGiven = NOT_GIVEN,
        version: Literal[2] | NotGiven = NOT_GIVEN,
        admin_id: str | NotGiven = NOT_GIVEN,
        email: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The first constant tells the kinds apart, the second follows, the third is
        that of all

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "kind": kind,
                    "version": version,
                    "admin_id": admin_id,
                    "email": email,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class RepliesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["admin"],
            admin_id: str,
            kind: Literal["note"] | NotGiven = NOT_GIVEN,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["user"],
            email: str,
            kind: Literal["comment"] | NotGiven = NOT_GIVEN,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: ReplyCreateParamsBotType | str,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ReplyCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncRepliesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["admin"],
            admin_id: str,
            kind: Literal["note"] | NotGiven = NOT_GIVEN,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["user"],
            email: str,
            kind: Literal["comment"] | NotGiven = NOT_GIVEN,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: ReplyCreateParamsBotType | str,
            version: Literal[2] = 2,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: ReplyCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
