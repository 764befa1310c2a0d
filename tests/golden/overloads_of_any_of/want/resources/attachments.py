from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import (
        AttachmentCreateParamsLine,
        AttachmentCreateParamsRadio,
        AttachmentUpdateParams,
    )

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/attachments",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="AttachmentUpdateParams",
)

_CREATE: Operation[None] = Operation(
    "POST",
    "/attachments",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="AttachmentCreateParamsLine | AttachmentCreateParamsRadio",
)


class AttachmentsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: AttachmentsResourceViews[_views.Raw]

    @overload
    def update(
        self,
        *,
        name: str,
        speed: int | float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        speed: int | float,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: AttachmentUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: AttachmentUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        speed: int | float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these, or several at once

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "speed": speed,
                },
            ),
            options=options,
        )

    @overload
    def create(
        self,
        *,
        line: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        mast: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: AttachmentCreateParamsLine | AttachmentCreateParamsRadio | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            AttachmentCreateParamsLine
            | AttachmentCreateParamsRadio
            | ObjectTypes
            | NotGiven
        ) = NOT_GIVEN,
        *,
        line: str | NotGiven = NOT_GIVEN,
        mast: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that allow no further properties are one at a time

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "line": line,
                    "mast": mast,
                },
            ),
            options=options,
        )


class AsyncAttachmentsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncAttachmentsResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        *,
        name: str,
        speed: int | float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        speed: int | float,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: AttachmentUpdateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: AttachmentUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        speed: int | float | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these, or several at once

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "speed": speed,
                },
            ),
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        line: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        mast: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: AttachmentCreateParamsLine | AttachmentCreateParamsRadio | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            AttachmentCreateParamsLine
            | AttachmentCreateParamsRadio
            | ObjectTypes
            | NotGiven
        ) = NOT_GIVEN,
        *,
        line: str | NotGiven = NOT_GIVEN,
        mast: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Kinds that allow no further properties are one at a time

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "line": line,
                    "mast": mast,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class AttachmentsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            speed: int | float | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            speed: int | float,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: AttachmentUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            line: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            mast: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: (
                AttachmentCreateParamsLine | AttachmentCreateParamsRadio | ObjectTypes
            ),
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncAttachmentsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            speed: int | float | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            speed: int | float,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: AttachmentUpdateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            line: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            mast: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: (
                AttachmentCreateParamsLine | AttachmentCreateParamsRadio | ObjectTypes
            ),
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
