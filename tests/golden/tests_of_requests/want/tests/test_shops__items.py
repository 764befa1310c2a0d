"""Tests of `client.shops.items`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.shops.items.retrieve(
            ["path/é&", "path_2/é&"],
            shop="shop/é&",
            since="2025-01-31T12:30:00Z",
            ids=[1, 2],
            tags=["tags/é&", "tags_2/é&"],
            kinds=["new", "used"],
            filter={"color": "color/é&", "size": {"min": 3.5}},
            x_trace=["X-Trace", "X-Trace_2"],
            theme="theme/é&",
            gift=True,
        ),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request(
        "GET",
        "/shops/shop%2Fé&/items;path=path%2Fé&;path=path_2%2Fé&",
        query=[
            ("ids", "1"),
            ("ids", "2"),
            ("tags", "tags/é&,tags_2/é&"),
            ("kinds", "new|used"),
            ("filter[color]", "color/é&"),
            ("filter[size][min]", "3.5"),
            ("gift", "true"),
            ("since", "2025-01-31T12:30:00Z"),
        ],
        headers={"x-trace": "X-Trace,X-Trace_2"},
        cookies=[("theme", "theme/é&")],
    )


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.shops.items.retrieve(
            ["path/é&", "path_2/é&"],
            shop="shop/é&",
            since="2025-01-31T12:30:00Z",
        ),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request(
        "GET",
        "/shops/shop%2Fé&/items;path=path%2Fé&;path=path_2%2Fé&",
        query=[("since", "2025-01-31T12:30:00Z")],
    )
