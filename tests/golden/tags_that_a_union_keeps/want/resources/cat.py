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
    from ..types import Cat

_UPDATE: Operation[Cat] = Operation(
    "PUT",
    "/cat",
    returns="Cat",
    body="application/json",
    body_required=True,
    body_type="Cat",
)


class CatResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: CatResourceViews[_views.Raw]

    @overload
    def update(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Cat: ...

    @overload
    def update(
        self,
        body: Cat | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Cat: ...

    def update(
        self,
        body: Cat | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Cat:
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncCatResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncCatResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Cat: ...

    @overload
    async def update(
        self,
        body: Cat | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Cat: ...

    async def update(
        self,
        body: Cat | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Cat:
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


if TYPE_CHECKING:

    class CatResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Cat]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Cat | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Cat]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncCatResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Cat]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Cat | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Cat]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
