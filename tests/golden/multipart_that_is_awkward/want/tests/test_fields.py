"""Tests of `client.fields`."""

from __future__ import annotations

from support import Api, Form, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.fields.create(b"some bytes"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/fields", body=Form([("some bytes", "")]))
