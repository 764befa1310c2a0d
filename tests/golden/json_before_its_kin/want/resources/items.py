from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any as _Any
    from typing import Literal

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Item

_CREATE: Operation[None] = Operation(
    "POST",
    "/items",
    returns="None",
    body="application/json",
    bodies="application/json, application/json-patch+json, text/json",
    body_required=True,
    body_type="Item",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/items",
    returns="None",
    body="application/json; charset=utf-8",
    bodies="application/json; charset=utf-8, application/json-patch+json",
    body_required=True,
    body_type="Item",
    body_types={"application/json-patch+json": "list[dict[str, Any]]"},
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/items",
    returns="None",
    body="application/merge-patch+json",
    bodies="application/merge-patch+json, text/json",
    body_required=True,
    body_type="Item",
)


class ItemsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ItemsResourceViews[_views.Raw]

    @overload
    def create(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def create(
        self,
        body: Item | ObjectTypes,
        *,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def create(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )

    @overload
    def update(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: Item | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def update(
        self,
        body: Sequence[ObjectTypes],
        *,
        content_type: Literal["application/json-patch+json"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def update(
        self,
        body: Item | Sequence[ObjectTypes] | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json; charset=utf-8", "application/json-patch+json"
        ] = "application/json; charset=utf-8",
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )

    @overload
    def replace(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        body: Item | ObjectTypes,
        *,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return self._client.call(
            _REPLACE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncItemsResourceViews[_views.Raw]

    @overload
    async def create(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def create(
        self,
        body: Item | ObjectTypes,
        *,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def create(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json", "application/json-patch+json", "text/json"
        ] = "application/json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )

    @overload
    async def update(
        self,
        *,
        name: str,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: Item | ObjectTypes,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def update(
        self,
        body: Sequence[ObjectTypes],
        *,
        content_type: Literal["application/json-patch+json"],
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def update(
        self,
        body: Item | Sequence[ObjectTypes] | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/json; charset=utf-8", "application/json-patch+json"
        ] = "application/json; charset=utf-8",
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )

    @overload
    async def replace(
        self,
        *,
        name: str,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        body: Item | ObjectTypes,
        *,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        body: Item | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        content_type: Literal[
            "application/merge-patch+json", "text/json"
        ] = "application/merge-patch+json",
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items

        Args:
            content_type: The media type to send the body as.

        Returns:
            Done
        """
        return await self._client.call(
            _REPLACE,
            body=whole_or_parts(body, {"name": name}),
            content_type=content_type,
            options=options,
        )


if TYPE_CHECKING:

    class ItemsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            content_type: Literal[
                "application/json", "application/json-patch+json", "text/json"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            *,
            content_type: Literal[
                "application/json", "application/json-patch+json", "text/json"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Sequence[ObjectTypes],
            *,
            content_type: Literal["application/json-patch+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            content_type: Literal[
                "application/merge-patch+json", "text/json"
            ] = "application/merge-patch+json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            *,
            content_type: Literal[
                "application/merge-patch+json", "text/json"
            ] = "application/merge-patch+json",
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncItemsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        @overload
        def create(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            content_type: Literal[
                "application/json", "application/json-patch+json", "text/json"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def create(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            *,
            content_type: Literal[
                "application/json", "application/json-patch+json", "text/json"
            ] = "application/json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def create(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            body: Sequence[ObjectTypes],
            *,
            content_type: Literal["application/json-patch+json"],
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            content_type: Literal[
                "application/merge-patch+json", "text/json"
            ] = "application/merge-patch+json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes,
            *,
            content_type: Literal[
                "application/merge-patch+json", "text/json"
            ] = "application/merge-patch+json",
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...
