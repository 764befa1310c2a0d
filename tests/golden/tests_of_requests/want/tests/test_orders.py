"""Tests of `client.orders`."""

from __future__ import annotations

from support import Api, Json, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.orders.create(
            item="item",
            price=1.5,
            gift=True,
            note=None,
            buyer={"name": "name", "friends": []},
        ),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/orders",
        body=Json(
            {
                "item": "item",
                "price": 1.5,
                "gift": True,
                "note": None,
                "buyer": {"name": "name", "friends": []},
            },
        ),
        auth=[],
    )


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.orders.create(item="item"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/orders", body=Json({"item": "item"}), auth=[])
