from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final
    from typing import Literal

    from .._runtime.arguments.uploads import BinaryTypes
    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Brief, Pet

_RETRIEVE: Operation[Pet | bytes | Brief | str] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
    media_types={
        "application/vnd.shop.pet+json": "Pet",
        "image/png": "bytes",
        "image/webp": "bytes",
        "application/vnd.shop.brief+json": "Brief",
        "text/csv": "text",
    },
    accept_others="image/png;q=0.5, image/webp;q=0.5, application/vnd.shop.brief+json;q=0.5, application/vnd.shop.pet+json;q=0.5, text/csv;q=0.5",
)

_UPDATE: Operation[Pet | str | None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="Pet | None",
    responses={"200": "Pet", "204": "None"},
    media_types={"application/xml": "text"},
    accept_others="application/xml;q=0.5",
    body="application/json",
    bodies="application/json, image/png",
    body_type="Pet",
    body_types={"image/png": "bytes"},
    follows={"image/png": {None: True}},
)

_RETRIEVE_PHOTO: Operation[bytes] = Operation(
    "GET",
    "/pets/{id}/photo",
    returns="bytes",
    media_types={"image/jpeg": "bytes"},
    accept="image/png, image/jpeg",
    accept_others="*/*;q=0.1",
)

_RETRIEVE_PLAIN: Operation[Pet] = Operation(
    "GET",
    "/pets/plain",
    returns="Pet",
    accept_others="text/plain;q=0.5, text/json;q=0.5",
)

_RETRIEVE_NOTE: Operation[str] = Operation(
    "GET",
    "/pets/{id}/note",
    returns="str",
    media_types={"application/xml": "text", "text/plain": "text"},
    accept_others="application/xml;q=0.5, text/plain;q=0.5",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    @overload
    def retrieve(
        self,
        id: str,
        *,
        accept: (
            Literal["application/json", "application/vnd.shop.pet+json"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    def retrieve(
        self,
        id: str,
        *,
        accept: Literal["image/png", "image/webp"],
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    def retrieve(
        self,
        id: str,
        *,
        accept: Literal["application/vnd.shop.brief+json"],
        **options: Unpack[RequestOptions],
    ) -> Brief: ...

    @overload
    def retrieve(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    def retrieve(
        self,
        id: str,
        *,
        accept: (
            Literal[
                "application/json",
                "application/vnd.shop.pet+json",
                "image/png",
                "image/webp",
                "application/vnd.shop.brief+json",
                "text/csv",
            ]
            | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | bytes | Brief | str:
        """The usual one is JSON; the others have types of their own.

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Raises:
            NotFoundError: 404: There is none
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            accept=accept,
            options=options,
        )

    @overload
    def update(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        *,
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    def update(
        self,
        id: str,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png"] = "image/png",
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    def update(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    @overload
    def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        *,
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    @overload
    def update(
        self,
        id: str,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png"] = "image/png",
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    def update(
        self,
        id: str,
        body: Pet | BinaryTypes | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "image/png"] | None = None,
        accept: Literal["application/json", "application/xml"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | str | None:
        """Bodies and responses of several media types; there may be nothing.

        Args:
            content_type: The media type to send the body as.
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            Nothing
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            accept=accept,
            options=options,
        )

    def retrieve_photo(
        self,
        id: str,
        *,
        accept: str | None | NotGiven = NOT_GIVEN,
        accept_type: Literal["image/png", "image/jpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """One type in several media types, beside an argument of that name.

        Args:
            accept_type: The media type to ask for; what comes is read by what it
                says that it is.

        Returns:
            A photo
        """
        return self._client.call(
            _RETRIEVE_PHOTO,
            path={"id": id},
            query={"accept": accept},
            accept=accept_type,
            options=options,
        )

    def retrieve_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """JSON by several names is nothing to choose."""
        return self._client.call(
            _RETRIEVE_PLAIN,
            options=options,
        )

    def retrieve_note(
        self,
        id: str,
        *,
        accept: (
            Literal["application/json", "application/xml", "text/plain"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A string is quoted in JSON, and is all of a text or of XML.

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            A note
        """
        return self._client.call(
            _RETRIEVE_NOTE,
            path={"id": id},
            accept=accept,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        accept: (
            Literal["application/json", "application/vnd.shop.pet+json"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> Pet: ...

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        accept: Literal["image/png", "image/webp"],
        **options: Unpack[RequestOptions],
    ) -> bytes: ...

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        accept: Literal["application/vnd.shop.brief+json"],
        **options: Unpack[RequestOptions],
    ) -> Brief: ...

    @overload
    async def retrieve(
        self,
        id: str,
        *,
        accept: Literal["text/csv"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    async def retrieve(
        self,
        id: str,
        *,
        accept: (
            Literal[
                "application/json",
                "application/vnd.shop.pet+json",
                "image/png",
                "image/webp",
                "application/vnd.shop.brief+json",
                "text/csv",
            ]
            | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | bytes | Brief | str:
        """The usual one is JSON; the others have types of their own.

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Raises:
            NotFoundError: 404: There is none
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            accept=accept,
            options=options,
        )

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        *,
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    async def update(
        self,
        id: str,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png"] = "image/png",
        accept: Literal["application/json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | None: ...

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str | NotGiven = NOT_GIVEN,
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    @overload
    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        *,
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    @overload
    async def update(
        self,
        id: str,
        body: BinaryTypes,
        *,
        content_type: Literal["image/png"] = "image/png",
        accept: Literal["application/xml"],
        **options: Unpack[RequestOptions],
    ) -> str | None: ...

    async def update(
        self,
        id: str,
        body: Pet | BinaryTypes | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal["application/json", "image/png"] | None = None,
        accept: Literal["application/json", "application/xml"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> Pet | str | None:
        """Bodies and responses of several media types; there may be nothing.

        Args:
            content_type: The media type to send the body as.
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            Nothing
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            accept=accept,
            options=options,
        )

    async def retrieve_photo(
        self,
        id: str,
        *,
        accept: str | None | NotGiven = NOT_GIVEN,
        accept_type: Literal["image/png", "image/jpeg"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """One type in several media types, beside an argument of that name.

        Args:
            accept_type: The media type to ask for; what comes is read by what it
                says that it is.

        Returns:
            A photo
        """
        return await self._client.call(
            _RETRIEVE_PHOTO,
            path={"id": id},
            query={"accept": accept},
            accept=accept_type,
            options=options,
        )

    async def retrieve_plain(
        self,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """JSON by several names is nothing to choose."""
        return await self._client.call(
            _RETRIEVE_PLAIN,
            options=options,
        )

    async def retrieve_note(
        self,
        id: str,
        *,
        accept: (
            Literal["application/json", "application/xml", "text/plain"] | None
        ) = None,
        **options: Unpack[RequestOptions],
    ) -> str:
        """A string is quoted in JSON, and is all of a text or of XML.

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            A note
        """
        return await self._client.call(
            _RETRIEVE_NOTE,
            path={"id": id},
            accept=accept,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve_photo: _Final = _views.SyncMethod(PetsResource.retrieve_photo)
        retrieve_plain: _Final = _views.SyncMethod(PetsResource.retrieve_plain)
        retrieve_note: _Final = _views.SyncMethod(PetsResource.retrieve_note)

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: (
                Literal["application/json", "application/vnd.shop.pet+json"] | None
            ) = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["image/png", "image/webp"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[bytes]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["application/vnd.shop.brief+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Brief]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: (
                Literal["application/json", "application/vnd.shop.pet+json"] | None
            ) = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Pet]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["image/png", "image/webp"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[bytes]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["application/vnd.shop.brief+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Brief]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str | None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve_photo: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_photo)
        retrieve_plain: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_plain)
        retrieve_note: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_note)

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: (
                Literal["application/json", "application/vnd.shop.pet+json"] | None
            ) = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["image/png", "image/webp"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[bytes]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["application/vnd.shop.brief+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Brief]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: (
                Literal["application/json", "application/vnd.shop.pet+json"] | None
            ) = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Pet]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["image/png", "image/webp"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[bytes]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["application/vnd.shop.brief+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Brief]: ...

        @overload
        def retrieve(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            accept: Literal["text/csv"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str]: ...

        def retrieve(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Pet | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str | NotGiven = NOT_GIVEN,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            *,
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str | None]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: BinaryTypes,
            *,
            content_type: Literal["image/png"] = "image/png",
            accept: Literal["application/xml"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str | None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
