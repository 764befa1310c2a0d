from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set
    from typing import Any as _Any

    from .._runtime.client import views as _views
    from .._runtime.models.model import Model, ModelTypes, ObjectTypes
    from ..types import PetPatch, Place, PlaceParam

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/pets/{id}",
    returns="None",
    body="application/merge-patch+json",
    body_required=True,
    body_type="PetPatch",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/pets/{id}",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="PetPatch",
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def update(
        self,
        id: str,
        *,
        version: int,
        note: str | None | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        id: str,
        body: PetPatch | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        id: str,
        body: PetPatch | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        version: int | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            It is changed.
        """
        return self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "version": version,
                    "note": note,
                    "home": home,
                    "visited": visited,
                    "names": names,
                },
            ),
            options=options,
        )

    @overload
    def replace(
        self,
        id: str,
        *,
        version: int,
        note: str | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        id: str,
        body: PetPatch | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        id: str,
        body: PetPatch | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        version: int | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            It is changed.
        """
        return self._client.call(
            _REPLACE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "version": version,
                    "note": note,
                    "home": home,
                    "visited": visited,
                    "names": names,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        id: str,
        *,
        version: int,
        note: str | None | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        id: str,
        body: PetPatch | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        id: str,
        body: PetPatch | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        version: int | NotGiven = NOT_GIVEN,
        note: str | None | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /pets/{id}

        Returns:
            It is changed.
        """
        return await self._client.call(
            _UPDATE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "version": version,
                    "note": note,
                    "home": home,
                    "visited": visited,
                    "names": names,
                },
            ),
            options=options,
        )

    @overload
    async def replace(
        self,
        id: str,
        *,
        version: int,
        note: str | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        id: str,
        body: PetPatch | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        id: str,
        body: PetPatch | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        version: int | NotGiven = NOT_GIVEN,
        note: str | NotGiven = NOT_GIVEN,
        home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
        visited: (
            Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
        ) = NOT_GIVEN,
        names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /pets/{id}

        Returns:
            It is changed.
        """
        return await self._client.call(
            _REPLACE,
            path={"id": id},
            body=whole_or_parts(
                body,
                {
                    "version": version,
                    "note": note,
                    "home": home,
                    "visited": visited,
                    "names": names,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            version: int,
            note: str | None | NotGiven = NOT_GIVEN,
            home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            visited: (
                Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
            ) = NOT_GIVEN,
            names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: PetPatch | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            version: int,
            note: str | NotGiven = NOT_GIVEN,
            home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
            visited: (
                Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
            ) = NOT_GIVEN,
            names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            id: str,
            body: PetPatch | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            version: int,
            note: str | None | NotGiven = NOT_GIVEN,
            home: Place | PlaceParam | ModelTypes | None | NotGiven = NOT_GIVEN,
            visited: (
                Mapping[str, Place | PlaceParam | ModelTypes] | Model | None | NotGiven
            ) = NOT_GIVEN,
            names: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            id: str,
            body: PetPatch | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            id: str,
            *,
            version: int,
            note: str | NotGiven = NOT_GIVEN,
            home: Place | PlaceParam | ModelTypes | NotGiven = NOT_GIVEN,
            visited: (
                Mapping[str, Place | PlaceParam | ModelTypes] | Model | NotGiven
            ) = NOT_GIVEN,
            names: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            id: str,
            body: PetPatch | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...
