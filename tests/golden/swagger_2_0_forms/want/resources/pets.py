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

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import PetCreateParams

_CREATE: Operation[Any] = Operation(
    "POST",
    "/pets",
    returns="content",
    body="application/x-www-form-urlencoded",
    body_required=True,
    body_type="PetCreateParams",
    styles={"body": {"tags": Style("form", explode=False)}},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]
        with_streaming_response: PetsResourceViews[_views.Streamed]

    @overload
    def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    def create(
        self,
        body: PetCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        note: str | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /pets

        Args:
            name: What it is called

        Returns:
            Made
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "note": note,
                    "name": name,
                    "tags": tags,
                    "age": age,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]
        with_streaming_response: AsyncPetsResourceViews[_views.Streamed]

    @overload
    async def create(
        self,
        *,
        name: str,
        note: str | None | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    @overload
    async def create(
        self,
        body: PetCreateParams | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Any: ...

    async def create(
        self,
        body: PetCreateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        note: str | None | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
        age: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Any:
        """POST /pets

        Args:
            name: What it is called

        Returns:
            Made
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "note": note,
                    "name": name,
                    "tags": tags,
                    "age": age,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class PetsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.Streaming[Any]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            *,
            name: str,
            note: str | None | NotGiven = NOT_GIVEN,
            tags: Sequence[str] | Set[str] | None | NotGiven = NOT_GIVEN,
            age: int | None | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Any]: ...

        @overload
        def create(
            self: _views.Views[_views.Streamed],
            body: PetCreateParams | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncStreaming[Any]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
