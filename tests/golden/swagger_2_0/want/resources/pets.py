from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params.styles import Style

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Owner, OwnerParam, Pet, PetRetrieveTag

_RETRIEVE: Operation[Pet] = Operation(
    "GET",
    "/pets/{id}",
    returns="Pet",
    errors={"404": "Problem"},
    styles={
        "query": {
            "tags": Style("form", explode=False),
            "words": Style("pipeDelimited"),
        },
    },
    types={
        "query": {
            "tags": "list[PetRetrieveTag]",
            "ids": "list[int]",
            "words": "list[str]",
        },
    },
)

_UPDATE: Operation[Any] = Operation(
    "PUT",
    "/pets/{id}",
    returns="content",
    body="application/json",
    body_required=True,
    body_type="Pet",
)

_DELETE: Operation[None] = Operation(
    "DELETE",
    "/pets/{id}",
    returns="None",
    security=(("login",),),
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    def retrieve(
        self,
        id: str,
        *,
        limit: int | None | NotGiven = NOT_GIVEN,
        tags: (
            Sequence[PetRetrieveTag | str] | Set[PetRetrieveTag | str] | None | NotGiven
        ) = NOT_GIVEN,
        ids: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}

        Args:
            limit: Default: `10`. More than 0.

        Raises:
            NotFoundError: 404: There is none
        """
        return self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "limit": limit,
                "tags": tags,
                "ids": ids,
                "words": words,
            },
            options=options,
        )

    @overload
    def update(
        self,
        id: str,
        *,
        name: str,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    def update(
        self,
        id: str,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "nick": nick,
                    "owner": owner,
                    "keeper": keeper,
                    "picture": picture,
                },
            ),
            options=options,
        )

    def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    async def retrieve(
        self,
        id: str,
        *,
        limit: int | None | NotGiven = NOT_GIVEN,
        tags: (
            Sequence[PetRetrieveTag | str] | Set[PetRetrieveTag | str] | None | NotGiven
        ) = NOT_GIVEN,
        ids: Sequence[int] | Set[int] | None | NotGiven = NOT_GIVEN,
        words: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """GET /pets/{id}

        Args:
            limit: Default: `10`. More than 0.

        Raises:
            NotFoundError: 404: There is none
        """
        return await self._client.call(
            _RETRIEVE,
            path={"id": id},
            query={
                "limit": limit,
                "tags": tags,
                "ids": ids,
                "words": words,
            },
            options=options,
        )

    @overload
    async def update(
        self,
        id: str,
        *,
        name: str,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    async def update(
        self,
        id: str,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        nick: str | None | NotGiven = NOT_GIVEN,
        owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
        keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        picture: bytes | str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """PUT /pets/{id}

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "nick": nick,
                    "owner": owner,
                    "keeper": keeper,
                    "picture": picture,
                },
            ),
            options=options,
        )

    async def delete(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """DELETE /pets/{id}

        Returns:
            Gone
        """
        return await self._client.call(
            _DELETE,
            path={"id": id},
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        retrieve: _Final = _views.SyncMethod(PetsResource.retrieve)
        delete: _Final = _views.SyncMethod(PetsResource.delete)

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            nick: str | None | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            picture: bytes | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str,
            nick: str | None | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            picture: bytes | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Any]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        retrieve: _Final = _views.AsyncMethod(AsyncPetsResource.retrieve)
        delete: _Final = _views.AsyncMethod(AsyncPetsResource.delete)

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            name: str,
            nick: str | None | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            picture: bytes | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            *,
            name: str,
            nick: str | None | NotGiven = NOT_GIVEN,
            owner: Owner | OwnerParam | ModelTypes | NotGiven = NOT_GIVEN,
            keeper: Owner | OwnerParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            picture: bytes | str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Any]: ...

        @overload
        def update(
            self: _views.Views[_views.Streamed],
            id: str,
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Any]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
