"""Tests of `client.trees`."""

from __future__ import annotations

from support import Api, Json, Request, Response

CREATE_RESPONSE = Response(
    200,
    {"left": {"value": 1}, "right": {"value": 2}},
    typed="Tree",
)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.trees.create(
            left={"left": {"value": 1}, "right": {"value": 2}},
            right={"left": {"value": 3}, "right": {"value": 4}},
        ),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/trees",
        body=Json(
            {
                "left": {"left": {"value": 1}, "right": {"value": 2}},
                "right": {"left": {"value": 3}, "right": {"value": 4}},
            },
        ),
    )
