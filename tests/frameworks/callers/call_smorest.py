"""Every operation of the shop in Flask-smorest, sync and async."""

from __future__ import annotations

from datetime import datetime

import pytest
from shop import AsyncShop, AuthenticationError, NotFoundError, Shop, UnprocessableEntityError
from shop.types import Item, Size

PHOTO = b"\x89PNG\r\n\x1a\n\x00\xff"


def call(url: str) -> None:
    with Shop(base_url=url) as client:
        assert client.users.create(name="eve", password="secret").created_at is not None
        assert client.login(name="eve", password="secret")["access_token"] == "token-of-eve"
        with pytest.raises(AuthenticationError, match="wrong password"):
            client.login(name="eve", password="guess")
        bear = client.items.create(name="bear", price=19.9, size=Size(width=1, height=2.5), tags=["soft"])
        check(bear)
        assert bear.id is not None
        books = [client.items.create(name=f"book {n}", price=7, category="book") for n in range(4)]
        assert [each.name for each in client.items.list(category="book", page_size=3)] == [b.name for b in books]
        assert bear in list(client.items.list(tag=["soft"]))
        with pytest.raises(UnprocessableEntityError, match=r"name: Longer than maximum length 40"):
            client.items.create(name="x" * 41, price=1)
        assert client.items.retrieve(bear.id) == bear
        assert client.items.update(bear.id, name="bear", price=1, size=None).size is None
        assert client.items.update(bear.id, bear).name == "bear"
        assert client.items.photo.update(bear.id, photo=PHOTO) == {"size": len(PHOTO)}
        assert client.items.photo.retrieve(bear.id) == PHOTO
        assert client.report.retrieve().startswith("name,price")
        assert client.events.list().count("data: ") == 3
        client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item"):
            client.items.retrieve(bear.id)


def check(bear: Item) -> None:
    """The types are those that the annotations promise."""
    assert bear.created_at == datetime(2026, 11, 26, 14, 30, 0, 123456)
    assert bear.size == Size(width=1, height=2.5)


async def call_async(url: str) -> None:
    async with AsyncShop(base_url=url) as client:
        assert (await client.users.create(name="eve", password="secret")).name == "eve"
        assert (await client.login(name="eve", password="secret"))["access_token"] == "token-of-eve"
        bear = await client.items.create(name="bear", price=19.9, size={"width": 1, "height": 2.5})
        check(bear)
        assert bear.id is not None
        assert bear in [each async for each in client.items.list()]
        assert (await client.items.retrieve(bear.id)).name == "bear"
        assert (await client.items.update(bear.id, name="polar bear", price=1)).name == "polar bear"
        assert await client.items.photo.update(bear.id, photo=PHOTO) == {"size": len(PHOTO)}
        assert await client.items.photo.retrieve(bear.id) == PHOTO
        assert (await client.report.retrieve()).startswith("name,price")
        assert "data: " in await client.events.list()
        await client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item"):
            await client.items.delete(bear.id)
