"""What `client.fractions` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

LIST_REPLY = Reply(200, [1.5], read=["1970-01-01T00:00:01.500000Z"])


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.fractions.list(),
        LIST_REPLY,
    )

    assert sent == Request("GET", "/fractions")
