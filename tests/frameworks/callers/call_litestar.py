"""Every operation of the shop in Litestar, sync and async."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from shop import AsyncShop, BadRequestError, NotFoundError, Shop
from shop.types import Card, Item, Size, Transfer

PHOTO = b"\x89PNG\r\n\x1a\n\x00\xff"


def call(url: str) -> None:
    with Shop(base_url=url) as client:
        bear = client.items.create(name="bear", price="19.90", size=Size(width=1, height=2.5), tags={"soft"})
        check(bear)
        book = client.items.create(name="book", price="7", category="book")
        assert bear in client.items.list(tags=["soft"], x_request_source="test")
        assert book in client.items.list(category="book")
        with pytest.raises(BadRequestError, match="price"):
            client.items.create(name="gift", price="free")
        assert client.items.retrieve(bear.id) == bear
        assert client.items.update(bear.id, released_on=date(2026, 12, 1)).released_on == date(2026, 12, 1)
        assert client.items.photo.upload(bear.id, photo=PHOTO, caption="ab") == {"size": len(PHOTO), "caption": 2}
        assert client.items.photo.download(bear.id) == PHOTO
        paid = client.payments.create(kind="transfer", iban="DE02")
        assert isinstance(paid, Transfer)
        assert isinstance(client.payments.create(Card(number="1")), Card)
        assert client.report.retrieve().startswith("name,price")
        assert b"Litestar" in client.terms.retrieve()
        assert client.greeting.retrieve(name="Ada & Bob") == "Hello, Ada & Bob!"
        assert client.events.list().count("data: ") == 3
        client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item"):
            client.items.retrieve(bear.id)


def check(bear: Item) -> None:
    """The types are those that the annotations promise."""
    assert Decimal(bear.price) == Decimal("19.90")
    assert bear.created_at == datetime(2026, 11, 26, 14, 30, 0, 123456)
    assert bear.size == Size(width=1, height=2.5)
    assert bear.warranty == timedelta(days=365, hours=1)


async def call_async(url: str) -> None:
    async with AsyncShop(base_url=url) as client:
        bear = await client.items.create(name="bear", price="19.90", size={"width": 1, "height": 2.5})
        check(bear)
        assert bear in await client.items.list()
        assert (await client.items.retrieve(bear.id)).name == "bear"
        assert (await client.items.update(bear.id, name="polar bear")).name == "polar bear"
        assert (await client.items.photo.upload(bear.id, photo=PHOTO))["size"] == len(PHOTO)
        assert await client.items.photo.download(bear.id) == PHOTO
        assert isinstance(await client.payments.create(kind="card", number="1"), Card)
        assert (await client.report.retrieve()).startswith("name,price")
        assert b"Litestar" in await client.terms.retrieve()
        assert await client.greeting.retrieve(name="Eve") == "Hello, Eve!"
        assert "data: " in await client.events.list()
        await client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item"):
            await client.items.delete(bear.id)
