"""A small shop in FastAPI, written as its tutorial teaches; the description is what FastAPI says of it."""

from __future__ import annotations

import csv
import io
from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from typing import Annotated, Literal
from uuid import UUID, uuid4

from fastapi import Depends, FastAPI, File, Form, Header, HTTPException, Query, UploadFile
from fastapi.responses import FileResponse, PlainTextResponse, StreamingResponse
from fastapi.security import OAuth2PasswordBearer
from pydantic import BaseModel, Field

app = FastAPI(title="Shop", version="1.0")
oauth2 = OAuth2PasswordBearer(tokenUrl="login")

NOW = datetime(2026, 11, 26, 14, 30, 0, 123456)


class Category(str, Enum):  # noqa: UP042 (the tutorial writes it so)
    TOY = "toy"
    BOOK = "book"


class Size(BaseModel):
    width: float
    height: float


class Card(BaseModel):
    kind: Literal["card"] = "card"
    number: str


class Transfer(BaseModel):
    kind: Literal["transfer"] = "transfer"
    iban: str
    reference: str | None = None


Payment = Annotated[Card | Transfer, Field(discriminator="kind")]


class ItemIn(BaseModel):
    name: str
    price: Decimal = Field(gt=0)
    category: Category = Category.TOY
    size: Size | None = None
    tags: set[str] = set()
    note: str | None = None


class Item(ItemIn):
    id: UUID
    created_at: datetime
    released_on: date | None = None
    warranty: timedelta = timedelta(days=30, hours=1)


class UserIn(BaseModel):
    name: str
    password: str


class User(BaseModel):
    name: str
    created_at: datetime


class Order(BaseModel):
    items: list[UUID]
    payment: Payment
    contact: User | str


ITEMS: dict[UUID, Item] = {}
PHOTOS: dict[UUID, bytes] = {}


def find(item_id: UUID) -> Item:
    if item_id not in ITEMS:
        raise HTTPException(404, detail="no such item")
    return ITEMS[item_id]


@app.post("/users", status_code=201)
def create_user(user: UserIn) -> User:
    return User(name=user.name, created_at=NOW)


@app.post("/login")
def login(username: Annotated[str, Form()], password: Annotated[str, Form()]):
    if password != "secret":
        raise HTTPException(401, detail="wrong password")
    return {"access_token": f"token-of-{username}", "token_type": "bearer"}


@app.get("/me")
def read_me(token: Annotated[str, Depends(oauth2)]) -> User:
    return User(name=token.removeprefix("token-of-"), created_at=NOW)


@app.get("/items/")
def list_items(
    category: Category | None = None,
    tag: Annotated[list[str] | None, Query()] = None,
    since: datetime | None = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 10,
) -> list[Item]:
    found = [each for each in ITEMS.values() if category in (None, each.category)]
    found = [each for each in found if not tag or set(tag) <= each.tags]
    return [each for each in found if since is None or each.created_at >= since][:limit]


@app.post("/items/", status_code=201)
def create_item(item: ItemIn, x_request_source: Annotated[str | None, Header()] = None) -> Item:
    made = Item(**item.model_dump(), id=uuid4(), created_at=NOW)
    ITEMS[made.id] = made
    return made


@app.get("/items/{item_id}")
def read_item(item_id: UUID) -> Item:
    return find(item_id)


@app.put("/items/{item_id}")
def update_item(item_id: UUID, item: ItemIn) -> Item:
    ITEMS[item_id] = find(item_id).model_copy(update=item.model_dump())
    return ITEMS[item_id]


@app.delete("/items/{item_id}", status_code=204)
def delete_item(item_id: UUID) -> None:
    find(item_id)
    del ITEMS[item_id]


@app.post("/items/{item_id}/photo")
def upload_photo(item_id: UUID, photo: UploadFile, caption: Annotated[str, Form()] = "") -> dict[str, int]:
    PHOTOS[item_id] = photo.file.read()
    return {"size": len(PHOTOS[item_id]), "caption": len(caption)}


@app.get("/items/{item_id}/photo")
def download_photo(item_id: UUID):
    return StreamingResponse(io.BytesIO(PHOTOS[item_id]), media_type="image/png")


@app.post("/attachments")
def upload_attachments(files: Annotated[list[bytes], File()]) -> list[int]:
    return [len(file) for file in files]


@app.post("/orders")
def place_order(order: Order) -> Order:
    return order


@app.get("/report")
def report():
    text = io.StringIO()
    csv.writer(text).writerows([["name", "price"], *([i.name, i.price] for i in ITEMS.values())])
    return PlainTextResponse(text.getvalue(), media_type="text/csv")


@app.get("/terms", response_class=FileResponse)
def terms():
    return FileResponse(__file__, media_type="text/x-python")


@app.get("/events")
async def events():
    async def lines() -> AsyncIterator[str]:
        for number in range(3):
            yield f'data: {{"number": {number}}}\n\n'

    return StreamingResponse(lines(), media_type="text/event-stream")


@app.get("/files/{path:path}")
def read_file(path: str) -> dict[str, str]:
    return {"path": path}
