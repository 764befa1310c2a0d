"""What `client.key` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Json, Reply, Request

RETRIEVE_REPLY = Reply(200, "c2FtcGxl", typed="bytes")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.key.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/key")


UPDATE_REPLY = Reply(200, "c2FtcGxl", typed="bytes")


def test_update_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.key.update("c2FtcGxl"),
        UPDATE_REPLY,
    )

    assert sent == Request("PUT", "/key", body=Json("c2FtcGxl"))
