from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from typing import Any
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Dog, Pet, PetUpdateParams

_LIST: Operation[Pet] = Operation(
    "GET",
    "/pets",
    returns="Pet",
)

_CREATE: Operation[Dog] = Operation(
    "POST",
    "/pets",
    returns="Dog",
    body="application/json",
    body_required=True,
    body_type="Pet",
)

_RETRIEVE: Operation[Any] = Operation(
    "GET",
    "/pets/{id}",
    returns="content",
    accept="*/*",
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    body="multipart/form-data",
    body_type="PetUpdateParams",
    styles={"body": {"tag": Style(media_type="text/plain")}},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
                "name": name,
            },
            options=options,
        )

    @overload
    def create(
        self,
        *,
        name: str,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog: ...

    @overload
    def create(
        self,
        body: Pet | ObjectTypes,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog: ...

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        return self._client.call(
            _CREATE,
            query={
                "page": page,
                "size": size,
            },
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    def retrieve(
        self,
        id: str,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )

    def update(
        self,
        id: str,
        body: PetUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        tag: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"tag": tag}),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        return await self._client.call(
            _LIST,
            query={
                "page": page,
                "size": size,
                "name": name,
            },
            options=options,
        )

    @overload
    async def create(
        self,
        *,
        name: str,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog: ...

    @overload
    async def create(
        self,
        body: Pet | ObjectTypes,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog: ...

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Dog:
        return await self._client.call(
            _CREATE,
            query={
                "page": page,
                "size": size,
            },
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        size: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "page": page,
                "size": size,
            },
            options=options,
        )

    async def update(
        self,
        id: str,
        body: PetUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        tag: ObjectTypes | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(body, {"tag": tag}),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(PetsResource.list)
        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        update: _Final = _views.SyncMethod(PetsResource.update)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            *,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: Pet | ObjectTypes,
            *,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Dog]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncPetsResource.list)
        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        update: _Final = _views.AsyncMethod(AsyncPetsResource.update)

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            *,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Dog]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: Pet | ObjectTypes,
            *,
            page: int | None | NotGiven = NOT_GIVEN,
            size: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Dog]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
