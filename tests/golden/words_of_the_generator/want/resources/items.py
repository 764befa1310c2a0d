"""What `client.items` can do."""

from __future__ import annotations

from builtins import list as ListType
from typing import TYPE_CHECKING, Unpack

from .._runtime import servers
from .._runtime.operation import Operation
from .._runtime.options import NOT_GIVEN, NotGiven, RequestOptions
from .._runtime.resource import AsyncResource, SyncResource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..types import Item, Server

_UPDATE: Operation[Item] = Operation(
    "PUT",
    "/items/{item_id}",
    returns="Item",
    body="application/json",
    body_required=True,
)

_LIST: Operation[ListType[Server]] = Operation(
    "GET",
    "/items",
    returns="list[Server]",
    servers={
        "items_example": servers.Server("https://items.example"),
    },
)


class ItemsResource(SyncResource):
    """What `client.items` can do."""

    def update(
        self,
        item_id: int,
        *,
        item: Item | Mapping[str, object],
        errors: str,
        query_timeout: int | NotGiven = NOT_GIVEN,
        first_page: int | NotGiven = NOT_GIVEN,
        returns: str | None | NotGiven = NOT_GIVEN,
        replies: str | None | NotGiven = NOT_GIVEN,
        options: str | None | NotGiven = NOT_GIVEN,
        cls: str | None | NotGiven = NOT_GIVEN,
        self_: str | None | NotGiven = NOT_GIVEN,
        match: str | None | NotGiven = NOT_GIVEN,
        class_: str | None | NotGiven = NOT_GIVEN,
        list: str | None | NotGiven = NOT_GIVEN,
        server: Server | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item:
        """PUT /items/{item_id}"""
        return self._client.call(
            _UPDATE,
            path={"item_id": item_id},
            query={
                "timeout": query_timeout,
                "first_page": first_page,
            },
            body={
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
            options=request_options,
        )

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[Server]:
        """GET /items"""
        return self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )


class AsyncItemsResource(AsyncResource):
    """What `client.items` can do."""

    async def update(
        self,
        item_id: int,
        *,
        item: Item | Mapping[str, object],
        errors: str,
        query_timeout: int | NotGiven = NOT_GIVEN,
        first_page: int | NotGiven = NOT_GIVEN,
        returns: str | None | NotGiven = NOT_GIVEN,
        replies: str | None | NotGiven = NOT_GIVEN,
        options: str | None | NotGiven = NOT_GIVEN,
        cls: str | None | NotGiven = NOT_GIVEN,
        self_: str | None | NotGiven = NOT_GIVEN,
        match: str | None | NotGiven = NOT_GIVEN,
        class_: str | None | NotGiven = NOT_GIVEN,
        list: str | None | NotGiven = NOT_GIVEN,
        server: Server | Mapping[str, object] | None | NotGiven = NOT_GIVEN,
        **request_options: Unpack[RequestOptions],
    ) -> Item:
        """PUT /items/{item_id}"""
        return await self._client.call(
            _UPDATE,
            path={"item_id": item_id},
            query={
                "timeout": query_timeout,
                "first_page": first_page,
            },
            body={
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
            options=request_options,
        )

    async def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListType[Server]:
        """GET /items"""
        return await self._client.call(
            _LIST,
            query={"page": page},
            options=options,
        )
