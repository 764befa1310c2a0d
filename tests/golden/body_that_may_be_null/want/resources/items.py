from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ObjectTypes
    from ..types import Item, ItemUpdateParams

_CREATE: Operation[None] = Operation(
    "POST",
    "/items",
    returns="None",
    body="application/json",
    body_type="Item | None",
)

_REPLACE: Operation[None] = Operation(
    "PUT",
    "/items",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="Item | None",
)

_UPDATE: Operation[None] = Operation(
    "PATCH",
    "/items",
    returns="None",
    body="application/json",
    body_required=True,
    body_type="ItemUpdateParams | None",
)


class ItemsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ItemsResourceViews[_views.Raw]

    def create(
        self,
        body: Item | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items

        Returns:
            Done
        """
        return self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    @overload
    def replace(
        self,
        *,
        name: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    def replace(
        self,
        body: Item | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    def replace(
        self,
        body: Item | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items

        Returns:
            Done
        """
        return self._client.call(
            _REPLACE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    def update(
        self,
        body: ItemUpdateParams | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items

        Returns:
            Done
        """
        return self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncItemsResourceViews[_views.Raw]

    async def create(
        self,
        body: Item | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """POST /items

        Returns:
            Done
        """
        return await self._client.call(
            _CREATE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    @overload
    async def replace(
        self,
        *,
        name: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    @overload
    async def replace(
        self,
        body: Item | ObjectTypes | None,
        **options: Unpack[RequestOptions],
    ) -> None: ...

    async def replace(
        self,
        body: Item | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PUT /items

        Returns:
            Done
        """
        return await self._client.call(
            _REPLACE,
            body=whole_or_parts(
                body,
                {
                    "name": name,
                    "age": age,
                },
            ),
            options=options,
        )

    async def update(
        self,
        body: ItemUpdateParams | ObjectTypes | None | NotGiven = NOT_GIVEN,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """PATCH /items

        Returns:
            Done
        """
        return await self._client.call(
            _UPDATE,
            body=whole_or_parts(body, {"name": name}),
            options=options,
        )


if TYPE_CHECKING:

    class ItemsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        create: _Final = _views.SyncMethod(ItemsResource.create)
        update: _Final = _views.SyncMethod(ItemsResource.update)

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            age: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes | None,
            **options: Unpack[RequestOptions],
        ) -> _views.RawResponse[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncItemsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        create: _Final = _views.AsyncMethod(AsyncItemsResource.create)
        update: _Final = _views.AsyncMethod(AsyncItemsResource.update)

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            *,
            name: str,
            age: int | NotGiven = NOT_GIVEN,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        @overload
        def replace(
            self: _views.Views[_views.Raw],
            body: Item | ObjectTypes | None,
            **options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[None]: ...

        def replace(self, *args: _Any, **kwargs: _Any) -> _Any: ...
