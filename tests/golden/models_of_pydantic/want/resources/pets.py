from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence, Set
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Owner, Pet

_CREATE: Operation[Owner] = Operation(
    "POST",
    "/pets",
    returns="Owner",
    body="application/json",
    body_type="Pet",
    formats={"body": {None: "Pet"}},
    required={"body": ("kind",)},
)


class PetsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: PetsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["cat"],
        lives: int,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    def create(
        self,
        *,
        kind: Literal["dog"],
        tricks: Sequence[str] | Set[str],
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "dog"] | NotGiven = NOT_GIVEN,
        lives: int | NotGiven = NOT_GIVEN,
        tricks: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Owner:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "lives": lives,
                    "tricks": tricks,
                },
            ),
            options=options,
        )


class AsyncPetsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncPetsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["cat"],
        lives: int,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    async def create(
        self,
        *,
        kind: Literal["dog"],
        tricks: Sequence[str] | Set[str],
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    @overload
    async def create(
        self,
        body: Pet | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Owner: ...

    async def create(
        self,
        body: Pet | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        kind: Literal["cat", "dog"] | NotGiven = NOT_GIVEN,
        lives: int | NotGiven = NOT_GIVEN,
        tricks: Sequence[str] | Set[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Owner:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "kind": kind,
                    "lives": lives,
                    "tricks": tricks,
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
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            lives: int,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["dog"],
            tricks: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Owner]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncPetsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["cat"],
            lives: int,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            kind: Literal["dog"],
            tricks: Sequence[str] | Set[str],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Owner]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Pet | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Owner]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
