"""What `client.optional` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Reply, Request

RETRIEVE_REPLY = Reply(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.optional.retrieve(x_line="ok"),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/optional", headers={"x-line": "ok"})


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.optional.retrieve(),
        RETRIEVE_REPLY,
    )

    assert sent == Request("GET", "/optional")
