from __future__ import annotations

from builtins import list as _list
from typing import TYPE_CHECKING, Unpack, overload

from .._runtime.arguments.whole_body import whole_or_parts as _whole_or_parts
from .._runtime.call.operation import Operation
from .._runtime.client.resource import AsyncResource, SyncResource
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.params import servers

if TYPE_CHECKING:
    from typing import Any as _Any
    from typing import Final as _Final

    from .._runtime.client import views as _views
    from .._runtime.models.model import ModelTypes, ObjectTypes
    from ..types import Item, ItemParam, ItemUpdateParams, Server, ServerParam

_UPDATE: Operation[Item] = Operation(
    "PUT",
    "/items/{item_id}",
    returns="Item",
    body="application/json",
    body_required=True,
    body_type="ItemUpdateParams",
)

_LIST: Operation[_list[Server]] = Operation(
    "GET",
    "/items",
    returns="list[Server]",
    servers={
        "items_example": servers.Server("https://items.example"),
    },
)


class ItemsResource(SyncResource):
    if TYPE_CHECKING:
        with_raw_response: ItemsResourceViews[_views.Raw]

    @overload
    def update(
        self,
        item_id: int,
        *,
        item: Item | ItemParam | ModelTypes,
        errors: str,
        **request_options: Unpack[_UpdateOptions],
    ) -> Item: ...

    @overload
    def update(
        self,
        item_id: int,
        body: ItemUpdateParams | ObjectTypes,
        *,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        first_page: int | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item: ...

    def update(
        self,
        item_id: int,
        body: ItemUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        first_page: int | None | NotGiven = NOT_GIVEN,
        item: Item | ItemParam | ModelTypes | NotGiven = NOT_GIVEN,
        errors: str | NotGiven = NOT_GIVEN,
        returns: str | NotGiven = NOT_GIVEN,
        replies: str | NotGiven = NOT_GIVEN,
        options: str | NotGiven = NOT_GIVEN,
        cls: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        list: str | NotGiven = NOT_GIVEN,
        server: Server | ServerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item:
        return self._client.call(
            _UPDATE,
            path={"item_id": item_id},
            query={
                "timeout": query_timeout,
                "first_page": first_page,
            },
            body=_whole_or_parts(
                body,
                {
                    "item": item,
                    "errors": errors,
                    "returns": returns,
                    "replies": replies,
                    "options": options,
                    "cls": cls,
                    "self": self_,
                    "match": match,
                    "class": class_,
                    "list": list,
                    "Server": server,
                },
            ),
            options=request_options,
        )

    def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Server]:
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    if TYPE_CHECKING:
        with_raw_response: AsyncItemsResourceViews[_views.Raw]

    @overload
    async def update(
        self,
        item_id: int,
        *,
        item: Item | ItemParam | ModelTypes,
        errors: str,
        **request_options: Unpack[_UpdateOptions],
    ) -> Item: ...

    @overload
    async def update(
        self,
        item_id: int,
        body: ItemUpdateParams | ObjectTypes,
        *,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        first_page: int | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item: ...

    async def update(
        self,
        item_id: int,
        body: ItemUpdateParams | ObjectTypes | NotGiven = NOT_GIVEN,
        *,
        query_timeout: int | None | NotGiven = NOT_GIVEN,
        first_page: int | None | NotGiven = NOT_GIVEN,
        item: Item | ItemParam | ModelTypes | NotGiven = NOT_GIVEN,
        errors: str | NotGiven = NOT_GIVEN,
        returns: str | NotGiven = NOT_GIVEN,
        replies: str | NotGiven = NOT_GIVEN,
        options: str | NotGiven = NOT_GIVEN,
        cls: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        class_: str | NotGiven = NOT_GIVEN,
        list: str | NotGiven = NOT_GIVEN,
        server: Server | ServerParam | ModelTypes | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item:
        return await self._client.call(
            _UPDATE,
            path={"item_id": item_id},
            query={
                "timeout": query_timeout,
                "first_page": first_page,
            },
            body=_whole_or_parts(
                body,
                {
                    "item": item,
                    "errors": errors,
                    "returns": returns,
                    "replies": replies,
                    "options": options,
                    "cls": cls,
                    "self": self_,
                    "match": match,
                    "class": class_,
                    "list": list,
                    "Server": server,
                },
            ),
            options=request_options,
        )

    async def list(
        self,
        *,
        page: int | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> _list[Server]:
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


if TYPE_CHECKING:

    class _UpdateOptions(RequestOptions, total=False):
        """What the overloads of `update` have in common."""

        query_timeout: int | None | NotGiven
        first_page: int | None | NotGiven
        returns: str | NotGiven
        replies: str | NotGiven
        options: str | NotGiven
        cls: str | NotGiven
        self_: str | NotGiven
        match: str | NotGiven
        class_: str | NotGiven
        list: str | NotGiven
        server: Server | ServerParam | ModelTypes | NotGiven


if TYPE_CHECKING:

    class ItemsResourceViews(_views.Views[_views.D]):
        """The methods, delivering responses in another way."""

        list: _Final = _views.SyncMethod(ItemsResource.list)

        @overload
        def update(
            self: _views.Views[_views.Raw],
            item_id: int,
            *,
            item: Item | ItemParam | ModelTypes,
            errors: str,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.RawResponse[Item]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            item_id: int,
            body: ItemUpdateParams | ObjectTypes,
            *,
            query_timeout: int | None | NotGiven = NOT_GIVEN,
            first_page: int | None | NotGiven = NOT_GIVEN,
            **request_options: Unpack[RequestOptions],
        ) -> _views.RawResponse[Item]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...

    class AsyncItemsResourceViews(_views.Views[_views.D]):
        """The same, to be awaited."""

        list: _Final = _views.AsyncMethod(AsyncItemsResource.list)

        @overload
        def update(
            self: _views.Views[_views.Raw],
            item_id: int,
            *,
            item: Item | ItemParam | ModelTypes,
            errors: str,
            **request_options: Unpack[_UpdateOptions],
        ) -> _views.AsyncRaw[Item]: ...

        @overload
        def update(
            self: _views.Views[_views.Raw],
            item_id: int,
            body: ItemUpdateParams | ObjectTypes,
            *,
            query_timeout: int | None | NotGiven = NOT_GIVEN,
            first_page: int | None | NotGiven = NOT_GIVEN,
            **request_options: Unpack[RequestOptions],
        ) -> _views.AsyncRaw[Item]: ...

        def update(self, *args: _Any, **kwargs: _Any) -> _Any: ...
