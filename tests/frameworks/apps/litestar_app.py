"""The same shop in Litestar, with dataclasses and msgspec structs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated
from uuid import UUID, uuid4

import msgspec
from litestar import Litestar, MediaType, delete, get, patch, post
from litestar.datastructures import UploadFile
from litestar.enums import RequestEncodingType
from litestar.exceptions import NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.params import Body, Parameter
from litestar.response import File, ServerSentEvent, Stream

NOW = datetime(2026, 11, 26, 14, 30, 0, 123456)


class Category(str, Enum):  # noqa: UP042 (the tutorial writes it so)
    TOY = "toy"
    BOOK = "book"


@dataclass
class Size:
    width: float
    height: float


@dataclass
class ItemIn:
    name: str
    price: Decimal
    category: Category = Category.TOY
    size: Size | None = None
    tags: list[str] = field(default_factory=list)


@dataclass
class Item:
    id: UUID
    name: str
    price: Decimal
    created_at: datetime
    category: Category = Category.TOY
    size: Size | None = None
    tags: list[str] = field(default_factory=list)
    released_on: date | None = None
    warranty: timedelta = timedelta(days=365, hours=1)


@dataclass
class ItemPatch:
    name: str | None = None
    released_on: date | None = None


class Card(msgspec.Struct, tag_field="kind", tag="card"):
    number: str


class Transfer(msgspec.Struct, tag_field="kind", tag="transfer"):
    iban: str
    reference: str | None = None


@dataclass
class Photo:
    photo: UploadFile
    caption: str = ""


ITEMS: dict[UUID, Item] = {}
PHOTOS: dict[UUID, bytes] = {}


def find(item_id: UUID) -> Item:
    if item_id not in ITEMS:
        raise NotFoundException("no such item")
    return ITEMS[item_id]


@get("/items", sync_to_thread=False)
def list_items(
    category: Category | None = None,
    tags: list[str] | None = None,
    source: Annotated[str | None, Parameter(header="X-Request-Source")] = None,
) -> list[Item]:
    found = [each for each in ITEMS.values() if category in (None, each.category)]
    return [each for each in found if not tags or set(tags) <= set(each.tags)]


@post("/items", sync_to_thread=False)
def create_item(data: ItemIn) -> Item:
    made = Item(uuid4(), data.name, data.price, NOW, data.category, data.size, data.tags)
    ITEMS[made.id] = made
    return made


@get("/items/{item_id:uuid}", sync_to_thread=False)
def read_item(item_id: UUID) -> Item:
    return find(item_id)


@patch("/items/{item_id:uuid}", sync_to_thread=False)
def update_item(item_id: UUID, data: ItemPatch) -> Item:
    item = find(item_id)
    item.name, item.released_on = data.name or item.name, data.released_on
    return item


@delete("/items/{item_id:uuid}", sync_to_thread=False)
def delete_item(item_id: UUID) -> None:
    find(item_id)
    del ITEMS[item_id]


@post("/items/{item_id:uuid}/photo")
async def upload_photo(
    item_id: UUID, data: Annotated[Photo, Body(media_type=RequestEncodingType.MULTI_PART)]
) -> dict[str, int]:
    PHOTOS[item_id] = await data.photo.read()
    return {"size": len(PHOTOS[item_id]), "caption": len(data.caption)}


@get("/items/{item_id:uuid}/photo", sync_to_thread=False)
def download_photo(item_id: UUID) -> Stream:
    return Stream(iter([PHOTOS[item_id]]), media_type="image/png")


@post("/payments", sync_to_thread=False)
def pay(data: Card | Transfer) -> Card | Transfer:
    return data


@get("/report", media_type="text/csv", sync_to_thread=False)
def report() -> str:
    return "name,price\r\n" + "".join(f"{item.name},{item.price}\r\n" for item in ITEMS.values())


@get("/terms", sync_to_thread=False)
def terms() -> File:
    return File(path=__file__, filename="terms.py")


@get("/greeting", media_type=MediaType.TEXT, sync_to_thread=False)
def greeting(name: str) -> str:
    return f"Hello, {name}!"


@get("/events")
async def events() -> ServerSentEvent:
    async def numbers() -> AsyncIterator[str]:
        for number in range(3):
            yield f'{{"number": {number}}}'

    return ServerSentEvent(numbers())


app = Litestar(
    [
        list_items, create_item, read_item, update_item, delete_item, upload_photo, download_photo, pay, report, terms,
        greeting, events,
    ],
    openapi_config=OpenAPIConfig(title="Shop", version="1.0", path="/schema"),
)  # fmt: skip
