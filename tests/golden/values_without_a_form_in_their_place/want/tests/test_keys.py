"""What `client.keys` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

LIST_REPLY = Reply(204)


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.keys.list(),
        LIST_REPLY,
    )

    assert sent == Request("GET", "/keys")
