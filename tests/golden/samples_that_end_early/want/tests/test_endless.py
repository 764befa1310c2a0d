"""What `client.endless` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Json, Reply, Request

CREATE_REPLY = Reply(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.endless.create(name="name"),
        CREATE_REPLY,
    )

    assert sent == Request("POST", "/endless", body=Json({"name": "name"}))


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.endless.create(),
        CREATE_REPLY,
    )

    assert sent == Request("POST", "/endless")
