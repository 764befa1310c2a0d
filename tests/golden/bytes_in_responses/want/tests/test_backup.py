"""Tests of `client.backup`."""

from __future__ import annotations

from support import Api, Content, Request, Response

RETRIEVE_RESPONSE = Response(200, b"some bytes", "application/octet-stream")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.backup.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/backup")


CREATE_RESPONSE = Response(200, "c2FtcGxl", typed="bytes")


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.backup.create(b"some bytes"),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/backup",
        body=Content(b"some bytes", "application/octet-stream"),
    )
