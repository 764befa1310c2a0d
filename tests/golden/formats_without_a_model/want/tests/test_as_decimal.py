"""What `client.as_decimal` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(200, {"key": "12.50"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_decimal.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/as-decimal")
