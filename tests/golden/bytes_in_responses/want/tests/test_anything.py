"""What `client.anything` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(200, b"some bytes", "application/octet-stream")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.anything.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/anything")
