from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import RequestOptions

if TYPE_CHECKING:
    from typing import Any, Literal
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from ..types import PetVendorResponse

_TEXT: Operation[str] = Operation(
    "GET",
    "/pets/text",
    returns="text",
    accept="text/plain",
)

_PHOTO: Operation[bytes] = Operation(
    "GET",
    "/pets/photo",
    returns="bytes",
    accept="image/png",
    accept_others="*/*;q=0.1",
)

_XML: Operation[str] = Operation(
    "GET",
    "/pets/xml",
    returns="text",
    accept="application/xml",
    accept_others="*/*;q=0.1",
)

_VENDOR: Operation[PetVendorResponse | str] = Operation(
    "GET",
    "/pets/vendor",
    returns="PetVendorResponse",
    media_types={"text/html": "text"},
    accept="application/vnd.pets+json",
    accept_others="text/html;q=0.5",
)

_UNTOLD: Operation[Any] = Operation(
    "GET",
    "/pets/untold",
    returns="Any",
)

_FILE: Operation[bytes] = Operation(
    "GET",
    "/pets/file",
    returns="bytes",
)

_TABLE: Operation[bytes] = Operation(
    "GET",
    "/pets/table",
    returns="bytes",
    accept="text/csv",
    accept_others="*/*;q=0.1",
)

_TALK: Operation[bytes] = Operation(
    "GET",
    "/pets/talk",
    returns="bytes",
    accept="application/vnd.openxmlformats-officedocument.presentationml.presentation",
    accept_others="*/*;q=0.1",
)

_STAMP: Operation[bytes | Any] = Operation(
    "GET",
    "/pets/stamp",
    returns="bytes | Any",
    responses={"200": "base64", "202": "content"},
)

_FORM: Operation[str] = Operation(
    "GET",
    "/pets/form",
    returns="text",
    accept="application/x-www-form-urlencoded",
    accept_others="*/*;q=0.1",
)

_THING: Operation[Any] = Operation(
    "GET",
    "/pets/thing",
    returns="content",
    accept="*/*",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    def text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text

        Returns:
            Text
        """
        return self._client.call(
            _TEXT,
            options=options,
        )

    def photo(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo

        Returns:
            A photo
        """
        return self._client.call(
            _PHOTO,
            options=options,
        )

    def xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml

        Returns:
            XML
        """
        return self._client.call(
            _XML,
            options=options,
        )

    @overload
    def vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetVendorResponse: ...

    @overload
    def vendor(
        self,
        *,
        accept: Literal["text/html"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    def vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json", "text/html"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetVendorResponse | str:
        """GET /pets/vendor

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON by another name
        """
        return self._client.call(
            _VENDOR,
            accept=accept,
            options=options,
        )

    def untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold

        Returns:
            JSON of any shape
        """
        return self._client.call(
            _UNTOLD,
            options=options,
        )

    def file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/file

        Returns:
            A file, whatever it is listed as
        """
        return self._client.call(
            _FILE,
            options=options,
        )

    def table(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/table

        Returns:
            A file of text is a file
        """
        return self._client.call(
            _TABLE,
            options=options,
        )

    def talk(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/talk

        Returns:
            A file whose media type has xml inside a word
        """
        return self._client.call(
            _TALK,
            options=options,
        )

    def stamp(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes | Any:
        """GET /pets/stamp

        Returns:
            Bytes as JSON has them

            It is not ready
        """
        return self._client.call(
            _STAMP,
            options=options,
        )

    def form(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/form

        Returns:
            A form
        """
        return self._client.call(
            _FORM,
            options=options,
        )

    def thing(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/thing

        Returns:
            Whatever it is
        """
        return self._client.call(
            _THING,
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    async def text(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/text

        Returns:
            Text
        """
        return await self._client.call(
            _TEXT,
            options=options,
        )

    async def photo(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/photo

        Returns:
            A photo
        """
        return await self._client.call(
            _PHOTO,
            options=options,
        )

    async def xml(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/xml

        Returns:
            XML
        """
        return await self._client.call(
            _XML,
            options=options,
        )

    @overload
    async def vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetVendorResponse: ...

    @overload
    async def vendor(
        self,
        *,
        accept: Literal["text/html"],
        **options: Unpack[RequestOptions],
    ) -> str: ...

    async def vendor(
        self,
        *,
        accept: Literal["application/vnd.pets+json", "text/html"] | None = None,
        **options: Unpack[RequestOptions],
    ) -> PetVendorResponse | str:
        """GET /pets/vendor

        Args:
            accept: The media type to ask for; what comes is read by what it says
                that it is.

        Returns:
            JSON by another name
        """
        return await self._client.call(
            _VENDOR,
            accept=accept,
            options=options,
        )

    async def untold(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/untold

        Returns:
            JSON of any shape
        """
        return await self._client.call(
            _UNTOLD,
            options=options,
        )

    async def file(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/file

        Returns:
            A file, whatever it is listed as
        """
        return await self._client.call(
            _FILE,
            options=options,
        )

    async def table(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/table

        Returns:
            A file of text is a file
        """
        return await self._client.call(
            _TABLE,
            options=options,
        )

    async def talk(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """GET /pets/talk

        Returns:
            A file whose media type has xml inside a word
        """
        return await self._client.call(
            _TALK,
            options=options,
        )

    async def stamp(
        self,
        **options: Unpack[RequestOptions],
    ) -> bytes | Any:
        """GET /pets/stamp

        Returns:
            Bytes as JSON has them

            It is not ready
        """
        return await self._client.call(
            _STAMP,
            options=options,
        )

    async def form(
        self,
        **options: Unpack[RequestOptions],
    ) -> str:
        """GET /pets/form

        Returns:
            A form
        """
        return await self._client.call(
            _FORM,
            options=options,
        )

    async def thing(
        self,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """GET /pets/thing

        Returns:
            Whatever it is
        """
        return await self._client.call(
            _THING,
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        text: _Final = _views.SyncMethod(PetsResource.text)
        photo: _Final = _views.SyncMethod(PetsResource.photo)
        xml: _Final = _views.SyncMethod(PetsResource.xml)
        untold: _Final = _views.SyncMethod(PetsResource.untold)
        file: _Final = _views.SyncMethod(PetsResource.file)
        table: _Final = _views.SyncMethod(PetsResource.table)
        talk: _Final = _views.SyncMethod(PetsResource.talk)
        stamp: _Final = _views.SyncMethod(PetsResource.stamp)
        form: _Final = _views.SyncMethod(PetsResource.form)
        thing: _Final = _views.SyncMethod(PetsResource.thing)

        @overload
        def vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[PetVendorResponse]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[str]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[PetVendorResponse]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[str]: ...

        def vendor(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        text: _Final = _views.AsyncMethod(AsyncPetsResource.text)
        photo: _Final = _views.AsyncMethod(AsyncPetsResource.photo)
        xml: _Final = _views.AsyncMethod(AsyncPetsResource.xml)
        untold: _Final = _views.AsyncMethod(AsyncPetsResource.untold)
        file: _Final = _views.AsyncMethod(AsyncPetsResource.file)
        table: _Final = _views.AsyncMethod(AsyncPetsResource.table)
        talk: _Final = _views.AsyncMethod(AsyncPetsResource.talk)
        stamp: _Final = _views.AsyncMethod(AsyncPetsResource.stamp)
        form: _Final = _views.AsyncMethod(AsyncPetsResource.form)
        thing: _Final = _views.AsyncMethod(AsyncPetsResource.thing)

        @overload
        def vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[PetVendorResponse]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Raw],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[str]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["application/vnd.pets+json"] | None = None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[PetVendorResponse]: ...

        @overload
        def vendor(
            self: _views.Views[_views.Streamed],
            *,
            accept: Literal["text/html"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[str]: ...

        def vendor(self, *args: _Any, **kwargs: _Any) -> _Any: ...
