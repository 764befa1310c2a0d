from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Guest

_CREATE: Operation[Guest] = Operation(
    "POST",
    "/guests",
    returns="Guest",
    body="application/json",
    body_required=True,
    body_type="Guest",
    formats={"body": {None: "Guest"}},
    required={"body": ("type",)},
)


class GuestsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: GuestsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        type: Literal["animal"],
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    @overload
    def create(
        self,
        *,
        type: Literal["person"],
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    @overload
    def create(
        self,
        body: Guest | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    def create(
        self,
        body: Guest | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["animal", "person"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Guest:
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "name": name,
                },
            ),
            options=options,
        )


class AsyncGuestsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncGuestsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        type: Literal["animal"],
        name: str,
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    @overload
    async def create(
        self,
        *,
        type: Literal["person"],
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    @overload
    async def create(
        self,
        body: Guest | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> Guest: ...

    async def create(
        self,
        body: Guest | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        type: Literal["animal", "person"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Guest:
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "type": type,
                    "name": name,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class GuestsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["animal"],
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Guest]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["person"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Guest]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Guest | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Guest]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncGuestsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["animal"],
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Guest]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            type: Literal["person"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Guest]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Guest | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Guest]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
