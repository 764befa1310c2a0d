"""Tests of `client.fields`."""

from __future__ import annotations

from support import Api, Form, Request, Response

SEND_RESPONSE = Response(204)


def test_send_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.fields.send(b"some bytes"),
        SEND_RESPONSE,
    )

    assert sent == Request("POST", "/fields", body=Form([("some bytes", "")]))
