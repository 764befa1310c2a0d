"""Tests of `client.plain`."""

from __future__ import annotations

from support import Api, Content, Request, Response

SEND_RESPONSE = Response(204)


def test_send_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.plain.send(b"some bytes"),
        SEND_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/plain",
        body=Content(b"some bytes", "multipart/form-data"),
    )
