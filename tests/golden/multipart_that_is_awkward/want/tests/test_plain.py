"""What `client.plain` sends, and what it makes of the replies."""

from __future__ import annotations

from support import Api, Content, Reply, Request

CREATE_REPLY = Reply(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.plain.create(b"some bytes"),
        CREATE_REPLY,
    )

    assert sent == Request(
        "POST",
        "/plain",
        body=Content(b"some bytes", "multipart/form-data"),
    )
