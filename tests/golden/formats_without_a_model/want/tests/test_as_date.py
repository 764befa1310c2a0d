"""What `client.as_date` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(200, {"key": "2025-01-31"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_date.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/as-date")
