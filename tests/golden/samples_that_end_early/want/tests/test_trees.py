"""What `client.trees` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Json, Reply, Request

CREATE_REPLY = Reply(200, {"left": {"value": 1}, "right": {"value": 2}}, typed="Tree")


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.trees.create(
            left={"left": {"value": 1}, "right": {"value": 2}},
            right={"left": {"value": 3}, "right": {"value": 4}},
        ),
        CREATE_REPLY,
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
