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
    from ..types import Range, Search

_CREATE: Operation[Search] = Operation(
    "POST",
    "/searches",
    returns="Search",
    body="application/json",
    body_required=True,
    body_type="Search",
)

_UPDATE: Operation[None] = Operation(
    "PUT",
    "/searches",
    returns="None",
    body="application/json",
    body_type="Range",
)


class SearchesResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: SearchesResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    @overload
    def create(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    @overload
    def create(
        self,
        body: Search | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    def create(
        self,
        body: Search | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search:
        """What to look for.

        One of these is required: `name`, `id`.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "id": id,
                    "limit": limit,
                },
            ),
            options=options,
        )

    @overload
    def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        unit: str,
        from_: int,
        to: int,
        all: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        *,
        unit: str,
        all: bool,
        from_: int | NotGiven = NOT_GIVEN,
        to: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: Range | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: Range | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        unit: str | NotGiven = NOT_GIVEN,
        from_: int | NotGiven = NOT_GIVEN,
        to: int | NotGiven = NOT_GIVEN,
        all: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these is required: `from` and `to`, `all`.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "unit": unit,
                    "from": from_,
                    "to": to,
                    "all": all,
                },
            ),
            options=options,
        )


class AsyncSearchesResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncSearchesResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    @overload
    async def create(
        self,
        *,
        id: int,
        name: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    @overload
    async def create(
        self,
        body: Search | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Search: ...

    async def create(
        self,
        body: Search | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        id: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Search:
        """What to look for.

        One of these is required: `name`, `id`.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "id": id,
                    "limit": limit,
                },
            ),
            options=options,
        )

    @overload
    async def update(
        self,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        unit: str,
        from_: int,
        to: int,
        all: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        *,
        unit: str,
        all: bool,
        from_: int | NotGiven = NOT_GIVEN,
        to: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: Range | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: Range | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        unit: str | NotGiven = NOT_GIVEN,
        from_: int | NotGiven = NOT_GIVEN,
        to: int | NotGiven = NOT_GIVEN,
        all: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """One of these is required: `from` and `to`, `all`.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(
                body,
                {
                    "unit": unit,
                    "from": from_,
                    "to": to,
                    "all": all,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class SearchesResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            id: int | NotGiven = NOT_GIVEN,
            limit: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Search]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            id: int,
            name: str | NotGiven = NOT_GIVEN,
            limit: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Search]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Search | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Search]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            unit: str,
            from_: int,
            to: int,
            all: bool | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            unit: str,
            all: bool,
            from_: int | NotGiven = NOT_GIVEN,
            to: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Range | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncSearchesResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            id: int | NotGiven = NOT_GIVEN,
            limit: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Search]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            id: int,
            name: str | NotGiven = NOT_GIVEN,
            limit: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Search]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Search | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Search]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            unit: str,
            from_: int,
            to: int,
            all: bool | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            unit: str,
            all: bool,
            from_: int | NotGiven = NOT_GIVEN,
            to: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Range | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
