from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any, Final as _Final
    from .._runtime.client import views as _views
    from typing import Any, Literal
    from ..types import PetRetrieveVendorResponse

_RETRIEVE_TEXT: Operation[str] = Operation(
    "GET",
    "/pets/text",
    returns="text",
    accept="text/plain",
)

_RETRIEVE_PHOTO: Operation[bytes] = Operation(
    "GET",
    "/pets/photo",
    returns="bytes",
    accept="image/png",
)

_RETRIEVE_XML: Operation[str] = Operation(
    "GET",
    "/pets/xml",
    returns="text",
    accept="application/xml",
)

_RETRIEVE_VENDOR: Operation[PetRetrieveVendorResponse | str] = Operation(
    "GET",
    "/pets/vendor",
    returns="PetRetrieveVendorResponse",
    media_types={"text/html": "text"},
    accept="application/vnd.pets+json",
)

_RETRIEVE_UNTOLD: Operation[Any] = Operation(
    "GET",
    "/pets/untold",
    returns="Any",
)

_RETRIEVE_FILE: Operation[bytes] = Operation(
    "GET",
    "/pets/file",
    returns="bytes",
)

_RETRIEVE_TABLE: Operation[bytes] = Operation(
    "GET",
    "/pets/table",
    returns="bytes",
    accept="text/csv",
)

_RETRIEVE_TALK: Operation[bytes] = Operation(
    "GET",
    "/pets/talk",
    returns="bytes",
    accept="application/vnd.openxmlformats-officedocument.presentationml.presentation",
)

_RETRIEVE_STAMP: Operation[bytes | Any] = Operation(
    "GET",
    "/pets/stamp",
    returns="bytes | Any",
    responses={"200": "base64", "202": "content"},
)

_RETRIEVE_FORM: Operation[str] = Operation(
    "GET",
    "/pets/form",
    returns="text",
    accept="application/x-www-form-urlencoded",
)

_RETRIEVE_THING: Operation[Any] = Operation(
    "GET",
    "/pets/thing",
    returns="content",
    accept="*/*",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    def retrieve_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text

        Returns:
            Text
        """
        return self._client.call(
            _RETRIEVE_TEXT,
            options=options,
        )

    def retrieve_photo(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo

        Returns:
            A photo
        """
        return self._client.call(
            _RETRIEVE_PHOTO,
            options=options,
        )

    def retrieve_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml

        Returns:
            XML
        """
        return self._client.call(
            _RETRIEVE_XML,
            options=options,
        )

    @overload
    def retrieve_vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveVendorResponse: ...

    @overload
    def retrieve_vendor(
        self,
        *,
        accept: Literal["text/html"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    def retrieve_vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json", "text/html"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveVendorResponse | str:
        """GET /pets/vendor

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON by another name
        """
        return self._client.call(
            _RETRIEVE_VENDOR,
            accept=accept,
            options=options,
        )

    def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold

        Returns:
            JSON of any shape
        """
        return self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )

    def retrieve_file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/file

        Returns:
            A file, whatever it is listed as
        """
        return self._client.call(
            _RETRIEVE_FILE,
            options=options,
        )

    def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/table

        Returns:
            A file of text is a file
        """
        return self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    def retrieve_talk(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/talk

        Returns:
            A file whose media type has xml inside a word
        """
        return self._client.call(
            _RETRIEVE_TALK,
            options=options,
        )

    def retrieve_stamp(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes | Any:
        """GET /pets/stamp

        Returns:
            Bytes as JSON has them

            It is not ready
        """
        return self._client.call(
            _RETRIEVE_STAMP,
            options=options,
        )

    def retrieve_form(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/form

        Returns:
            A form
        """
        return self._client.call(
            _RETRIEVE_FORM,
            options=options,
        )

    def retrieve_thing(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/thing

        Returns:
            Whatever it is
        """
        return self._client.call(
            _RETRIEVE_THING,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    async def retrieve_text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text

        Returns:
            Text
        """
        return await self._client.call(
            _RETRIEVE_TEXT,
            options=options,
        )

    async def retrieve_photo(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo

        Returns:
            A photo
        """
        return await self._client.call(
            _RETRIEVE_PHOTO,
            options=options,
        )

    async def retrieve_xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml

        Returns:
            XML
        """
        return await self._client.call(
            _RETRIEVE_XML,
            options=options,
        )

    @overload
    async def retrieve_vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveVendorResponse: ...

    @overload
    async def retrieve_vendor(
        self,
        *,
        accept: Literal["text/html"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    async def retrieve_vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json", "text/html"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetRetrieveVendorResponse | str:
        """GET /pets/vendor

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON by another name
        """
        return await self._client.call(
            _RETRIEVE_VENDOR,
            accept=accept,
            options=options,
        )

    async def retrieve_untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold

        Returns:
            JSON of any shape
        """
        return await self._client.call(
            _RETRIEVE_UNTOLD,
            options=options,
        )

    async def retrieve_file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/file

        Returns:
            A file, whatever it is listed as
        """
        return await self._client.call(
            _RETRIEVE_FILE,
            options=options,
        )

    async def retrieve_table(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/table

        Returns:
            A file of text is a file
        """
        return await self._client.call(
            _RETRIEVE_TABLE,
            options=options,
        )

    async def retrieve_talk(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/talk

        Returns:
            A file whose media type has xml inside a word
        """
        return await self._client.call(
            _RETRIEVE_TALK,
            options=options,
        )

    async def retrieve_stamp(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes | Any:
        """GET /pets/stamp

        Returns:
            Bytes as JSON has them

            It is not ready
        """
        return await self._client.call(
            _RETRIEVE_STAMP,
            options=options,
        )

    async def retrieve_form(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/form

        Returns:
            A form
        """
        return await self._client.call(
            _RETRIEVE_FORM,
            options=options,
        )

    async def retrieve_thing(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/thing

        Returns:
            Whatever it is
        """
        return await self._client.call(
            _RETRIEVE_THING,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve_text: _Final = _views.SyncMethod(PetsResource.retrieve_text)
        retrieve_photo: _Final = _views.SyncMethod(PetsResource.retrieve_photo)
        retrieve_xml: _Final = _views.SyncMethod(PetsResource.retrieve_xml)
        retrieve_untold: _Final = _views.SyncMethod(PetsResource.retrieve_untold)
        retrieve_file: _Final = _views.SyncMethod(PetsResource.retrieve_file)
        retrieve_table: _Final = _views.SyncMethod(PetsResource.retrieve_table)
        retrieve_talk: _Final = _views.SyncMethod(PetsResource.retrieve_talk)
        retrieve_stamp: _Final = _views.SyncMethod(PetsResource.retrieve_stamp)
        retrieve_form: _Final = _views.SyncMethod(PetsResource.retrieve_form)
        retrieve_thing: _Final = _views.SyncMethod(PetsResource.retrieve_thing)

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[PetRetrieveVendorResponse]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[PetRetrieveVendorResponse]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str]: ...

        def retrieve_vendor(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve_text: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_text)
        retrieve_photo: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_photo)
        retrieve_xml: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_xml)
        retrieve_untold: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_untold)
        retrieve_file: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_file)
        retrieve_table: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_table)
        retrieve_talk: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_talk)
        retrieve_stamp: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_stamp)
        retrieve_form: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_form)
        retrieve_thing: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve_thing)

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[PetRetrieveVendorResponse]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[PetRetrieveVendorResponse]: ...

        @overload
        def retrieve_vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str]: ...

        def retrieve_vendor(self, *args: _Any, **kwargs: _Any) -> _Any: ...
