from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.arguments.uploads import FileTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import (
        NoteCreateMultipartParams,
        NoteCreateParamsText,
        NoteCreateParamsUrl,
    )

_CREATE: Operation[None] = Operation(
    "POST",
    "/notes",
    returns="None",
    body="application/json",
    bodies="application/json, multipart/form-data",
    body_required=True,
    body_type="NoteCreateParamsText | NoteCreateParamsUrl",
    body_types={"multipart/form-data": "NoteCreateMultipartParams"},
    follows={
        "multipart/form-data": {"file": False},
        "application/json": {"type": False, "text": False, "url": False},
    },
    files={"file": "bytes"},
)


class NotesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: NotesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        type: Literal["note"],
        text: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        type: Literal["note"],
        url: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: NoteCreateParamsText | NoteCreateParamsUrl | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        file: FileTypes,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: NoteCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: (
            NoteCreateParamsText
            | NoteCreateParamsUrl
            | NoteCreateMultipartParams
            | ObjectTypes
            | NotGiven
        ) = NOT_GIVEN,
        *,
        type: Literal["note"] | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of two objects with one constant, or a file without it

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "text": text,
                    "url": url,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


class AsyncNotesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncNotesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        type: Literal["note"],
        text: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["note"],
        url: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: NoteCreateParamsText | NoteCreateParamsUrl | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        file: FileTypes,
        content_type: Literal["multipart/form-data"] = "multipart/form-data",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: NoteCreateMultipartParams | ObjectTypes,
        *,
        content_type: Literal["multipart/form-data"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: (
            NoteCreateParamsText
            | NoteCreateParamsUrl
            | NoteCreateMultipartParams
            | ObjectTypes
            | NotGiven
        ) = NOT_GIVEN,
        *,
        type: Literal["note"] | NotGiven = NOT_GIVEN,
        text: str | NotGiven = NOT_GIVEN,
        url: str | NotGiven = NOT_GIVEN,
        file: FileTypes | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "multipart/form-data"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of two objects with one constant, or a file without it

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "text": text,
                    "url": url,
                    "file": file,
                },
            ),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class NotesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["note"],
            text: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["note"],
            url: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NoteCreateParamsText | NoteCreateParamsUrl | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NoteCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncNotesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["note"],
            text: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["note"],
            url: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NoteCreateParamsText | NoteCreateParamsUrl | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            file: FileTypes,
            content_type: Literal["multipart/form-data"] = "multipart/form-data",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: NoteCreateMultipartParams | ObjectTypes,
            *,
            content_type: Literal["multipart/form-data"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
