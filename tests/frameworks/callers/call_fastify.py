"""Every operation of the shop in Fastify, sync and async."""

from __future__ import annotations

import pytest
from shop import AsyncShop, BadRequestError, NotFoundError, Shop
from shop.types import Item, Size

PHOTO = b"\x89PNG\r\n\x1a\n\x00\xff"


def call(url: str) -> None:
    with Shop(base_url=url) as client:
        assert client.users.create(name="eve", password="secret").name == "eve"
        bear = client.items.create(name="bear", price=19.9, size=Size(width=1, height=2.5), tags=("soft",))
        check(bear)
        assert bear.id is not None
        client.items.create(name="book", price=7, category="book", note=None)
        assert [each.name for each in client.items.list(category="book", tag=["a", "b"])] == ["book"]
        with pytest.raises(BadRequestError, match="body/name must NOT have more than 40 characters"):
            client.items.create(name="x" * 41, price=1)
        assert client.items.retrieve(str(bear.id)) == bear
        assert client.items.update(str(bear.id), note="fragile").note == "fragile"
        assert client.items.photo.update(str(bear.id), photo=PHOTO) == {"size": len(PHOTO)}
        assert client.items.photo.retrieve(str(bear.id)) == PHOTO
        assert client.payments.create(kind="transfer", iban="DE02") == {"kind": "transfer", "iban": "DE02"}
        assert client.report.retrieve().startswith("name,price")
        assert client.events.list().count("data: ") == 3
        client.items.delete(str(bear.id))
        with pytest.raises(NotFoundError, match="no such item"):
            client.items.retrieve(str(bear.id))


def check(bear: Item) -> None:
    """The types are those that the annotations promise."""
    assert bear.size == Size(width=1, height=2.5)
    assert bear.tags == ["soft"]


async def call_async(url: str) -> None:
    async with AsyncShop(base_url=url) as client:
        assert (await client.users.create(name="eve", password="secret")).name == "eve"
        bear = await client.items.create(name="bear", price=19.9, size={"width": 1, "height": 2.5}, tags=["soft"])
        check(bear)
        assert bear.id is not None
        assert bear in await client.items.list()
        assert (await client.items.retrieve(str(bear.id))).name == "bear"
        assert (await client.items.update(str(bear.id), name="polar bear")).name == "polar bear"
        assert await client.items.photo.update(str(bear.id), photo=PHOTO) == {"size": len(PHOTO)}
        assert await client.items.photo.retrieve(str(bear.id)) == PHOTO
        assert (await client.payments.create(kind="card", number="1"))["kind"] == "card"
        assert (await client.report.retrieve()).startswith("name,price")
        assert "data: " in await client.events.list()
        await client.items.delete(str(bear.id))
        with pytest.raises(NotFoundError, match="no such item"):
            await client.items.retrieve(str(bear.id))
