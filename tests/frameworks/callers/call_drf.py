"""Every operation of the shop in Django REST framework, sync and async."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest
from shop import AsyncShop, BadRequestError, NotFoundError, Shop
from shop.types import Card, Item, Size, Transfer

PHOTO = b"\x89PNG\r\n\x1a\n\x00\xff"


def call(url: str) -> None:
    with Shop(base_url=url) as client:
        assert client.users.create(name="eve", password="secret").created_at is not None
        bear = client.items.create(
            name="bear", price=Decimal("19.90"), size=Size(width=1, height=2.5), warranty="1 06:00:00"
        )
        check(bear)
        others = [client.items.create(name=f"book {n}", price="7", category="book") for n in range(4)]
        assert [each.name for each in client.items.list()][-5:] == ["bear", *(each.name for each in others)]
        with pytest.raises(BadRequestError, match=r"price: Ensure that there are no more than 2 decimal places"):
            client.items.create(name="gift", price="1.999")
        wrong: dict[str, Any] = {"width": "wide", "height": 1}
        with pytest.raises(TypeError, match=r"size\.width takes a number, not a str"):
            client.items.create(name="gift", price="1", size=wrong)
        with pytest.raises(BadRequestError, match=r"size\.width: A valid number is required"):
            client.items.create(name="gift", price="1", extra_body={"size": wrong})
        assert client.items.retrieve(bear.id) == bear
        assert client.items.update(bear.id, price="1.5", released_on=None).price == Decimal("1.50")
        assert client.items.photo(bear.id, photo=PHOTO, caption="Bär")["size"] == len(PHOTO)
        assert client.items.download(bear.id) == PHOTO
        paid = client.payments.create(kind="transfer", iban="DE02")
        assert isinstance(paid, Transfer)
        assert isinstance(client.payments.create(Card(kind="card", number="1")), Card)
        assert client.report.retrieve().startswith("name,price")
        assert client.events.list().count("data: ") == 3
        client.banner.create(photo=("banner.png", PHOTO, "image/png"))
        assert client.openapi.retrieve()["openapi"] == "3.0.3"
        client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="Not found"):
            client.items.retrieve(bear.id)


def check(bear: Item) -> None:
    """The types are those that the annotations promise."""
    assert bear.price == Decimal("19.90")
    assert bear.created_at == datetime(2026, 11, 26, 14, 30, 0, 123456)
    assert bear.size == Size(width=1, height=2.5)


async def call_async(url: str) -> None:
    async with AsyncShop(base_url=url) as client:
        assert (await client.users.create(name="eve", password="secret")).name == "eve"
        bear = await client.items.create(name="bear", price=Decimal("19.90"), size={"width": 1, "height": 2.5})
        check(bear)
        assert bear in [each async for each in client.items.list()]
        with pytest.raises(BadRequestError, match=r"price"):
            await client.items.update(bear.id, price="free")
        assert (await client.items.retrieve(bear.id)).name == "bear"
        assert (await client.items.photo(bear.id, photo=PHOTO))["size"] == len(PHOTO)
        assert await client.items.download(bear.id) == PHOTO
        assert isinstance(await client.payments.create(kind="card", number="1"), Card)
        assert (await client.report.retrieve()).startswith("name,price")
        assert "data: " in await client.events.list()
        await client.banner.create(photo=PHOTO)
        assert "paths" in await client.openapi.retrieve()
        await client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="Not found"):
            await client.items.delete(bear.id)
