"""Every operation of the shop in FastAPI, sync and async."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import pytest
from shop import APIStatusError, AsyncShop, AuthenticationError, NotFoundError, Shop, UnprocessableEntityError
from shop.types import Card, Category, Item, Size, Transfer

PHOTO = b"\x89PNG\r\n\x1a\n\x00\xff"
NOW = datetime(2026, 11, 26, 14, 30, 0, 123456)


def call(url: str) -> None:
    with Shop(base_url=url) as anonymous:
        token = anonymous.login(username="eve", password="secret")["access_token"]
        with pytest.raises(AuthenticationError, match="wrong password"):
            anonymous.login(username="eve", password="guess")
        user = anonymous.users.create(name="eve", password="secret")
        assert user.created_at == NOW
    with Shop(base_url=url, access_token=token) as client:
        assert client.me.retrieve().name == "eve"
        bear = client.items.create(name="bear", price="19.90", size=Size(width=1, height=2.5), tags={"soft", "big"})
        check(bear)
        book = client.items.create(name="book", price="7", category="book", x_request_source="test")
        assert book.category is Category.BOOK
        assert {each.name for each in client.items.list(tag=["soft"])} == {"bear"}
        assert [each.id for each in client.items.list(category=Category.BOOK, since=NOW)] == [book.id]
        with pytest.raises(UnprocessableEntityError, match=r"query\.limit: Input should be less than"):
            client.items.list(limit=1000)
        with pytest.raises(UnprocessableEntityError, match=r"body\.price: Input should be greater than 0"):
            client.items.create(name="gift", price=-1)
        changed = client.items.update(bear.id, name="bear", price=20.9, note=None)
        assert (Decimal(changed.price), changed.size) == (Decimal("20.9"), None)
        assert client.items.update(bear.id, bear).size == bear.size
        assert client.items.retrieve(str(bear.id)) == client.items.retrieve(bear.id)
        assert client.items.photo.upload(bear.id, photo=PHOTO, caption="Bär") == {"size": len(PHOTO), "caption": 3}
        assert client.items.photo.download(bear.id) == PHOTO
        assert client.attachments.upload(files=[b"a", ("b.txt", b"bb"), b""]) == [1, 2, 0]
        paid = client.orders.place(items=[bear.id], payment=Transfer(iban="DE02"), contact=user)
        assert isinstance(paid.payment, Transfer)
        assert paid.items == [bear.id]
        other = client.orders.place(items=[], payment={"kind": "card", "number": "1"}, contact="by phone")
        assert isinstance(other.payment, Card)
        assert other.contact == "by phone"
        assert client.report.retrieve().splitlines()[0] == "name,price"
        assert b"FastAPI" in bytes(client.terms.list(), "utf-8")
        assert client.events.list().count("data: ") == 3
        with client.with_streaming_response(client.events.list)() as response:
            assert [event.json() for event in response.iter_events()] == [{"number": n} for n in range(3)]
        assert client.files.retrieve("a b/c.txt") == {"path": "a b/c.txt"}
        client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item") as failed:
            client.items.retrieve(bear.id)
        assert isinstance(failed.value, APIStatusError)
        with pytest.raises(TypeError, match="did you mean 'price'"):
            client.items.create(name="x", price=1, prise=2)  # type: ignore[call-overload]


def check(bear: Item) -> None:
    """The types are those that the annotations promise."""
    assert isinstance(bear.id, UUID)
    assert Decimal(bear.price) == Decimal("19.90")
    assert bear.created_at == NOW
    assert bear.created_at.tzinfo is None
    assert bear.category is Category.TOY
    assert bear.size == Size(width=1, height=2.5)
    assert bear.warranty == timedelta(days=30, hours=1)
    assert bear.released_on is None or isinstance(bear.released_on, date)
    assert set(bear.tags or ()) == {"soft", "big"}


async def call_async(url: str) -> None:
    async with AsyncShop(base_url=url) as anonymous:
        answer = await anonymous.login(username="eve", password="secret")
        token = answer["access_token"]
        user = await anonymous.users.create(name="eve", password="secret")
    async with AsyncShop(base_url=url, access_token=token) as client:
        assert (await client.me.retrieve()).name == "eve"
        bear = await client.items.create(
            name="bear", price="19.90", size=Size(width=1, height=2.5), tags={"soft", "big"}
        )
        check(bear)
        assert bear.id in [each.id for each in await client.items.list(since=NOW)]
        with pytest.raises(UnprocessableEntityError, match=r"body\.price"):
            await client.items.create(name="gift", price="free")
        assert (await client.items.update(bear.id, bear)).id == bear.id
        assert (await client.items.retrieve(bear.id)).name == "bear"
        assert (await client.items.photo.upload(bear.id, photo=PHOTO))["size"] == len(PHOTO)
        assert await client.items.photo.download(bear.id) == PHOTO
        assert await client.attachments.upload(files=[b"a"]) == [1]
        paid = await client.orders.place(items=[bear.id], payment=Card(number="1"), contact=user)
        assert isinstance(paid.payment, Card)
        assert (await client.report.retrieve()).startswith("name,price")
        assert "FastAPI" in await client.terms.list()
        assert "data: " in await client.events.list()
        assert await client.files.retrieve("a/b") == {"path": "a/b"}
        await client.items.delete(bear.id)
        with pytest.raises(NotFoundError, match="no such item"):
            await client.items.delete(bear.id)
