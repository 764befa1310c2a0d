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
    from ..types import Tool

_CREATE: Operation[None] = Operation(
    "POST",
    "/tools",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Tool",
    required={"body": ("sort",)},
)


class ToolsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ToolsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        sort: Literal["hand_saw"],
        teeth: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        sort: Literal["DRILL"],
        rpm: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        *,
        sort: Literal["rope"],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: Tool | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Tool | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        teeth: int | NotGiven = NOT_GIVEN,
        sort: Literal["hand_saw", "DRILL", "rope"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        rpm: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /tools

        Returns:
            Kept.
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "teeth": teeth,
                    "sort": sort,
                    "name": name,
                    "rpm": rpm,
                },
            ),
            options=options,
        )


class AsyncToolsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncToolsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        sort: Literal["hand_saw"],
        teeth: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        sort: Literal["DRILL"],
        rpm: int | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        *,
        sort: Literal["rope"],
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: Tool | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Tool | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        teeth: int | NotGiven = NOT_GIVEN,
        sort: Literal["hand_saw", "DRILL", "rope"] | NotGiven = NOT_GIVEN,
        name: str | NotGiven = NOT_GIVEN,
        rpm: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /tools

        Returns:
            Kept.
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "teeth": teeth,
                    "sort": sort,
                    "name": name,
                    "rpm": rpm,
                },
            ),
            options=options,
        )


if TYPE_CHECKING:

    class ToolsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["hand_saw"],
            teeth: int | NotGiven = NOT_GIVEN,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["DRILL"],
            rpm: int | NotGiven = NOT_GIVEN,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["rope"],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Tool | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncToolsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["hand_saw"],
            teeth: int | NotGiven = NOT_GIVEN,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["DRILL"],
            rpm: int | NotGiven = NOT_GIVEN,
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            sort: Literal["rope"],
            name: str | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Tool | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...
