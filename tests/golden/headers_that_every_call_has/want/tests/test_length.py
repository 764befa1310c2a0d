"""Tests of `client.length`."""

from __future__ import annotations

from support import Api, Content, Request, Response

UPDATE_RESPONSE = Response(204)


def test_update_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.length.update(b"some bytes", content_length=10),
        UPDATE_RESPONSE,
    )

    assert sent == Request(
        "PUT",
        "/length",
        body=Content(b"some bytes", "application/octet-stream"),
    )


def test_update_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.length.update(),
        UPDATE_RESPONSE,
    )

    assert sent == Request("PUT", "/length")
