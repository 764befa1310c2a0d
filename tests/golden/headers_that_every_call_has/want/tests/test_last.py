"""What `client.last` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(204)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.last.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/last", auth=["bearer"])
