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


RESTORE_RESPONSE = Response(200, "c2FtcGxl", typed="bytes")


def test_restore_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.backup.restore(b"some bytes"),
        RESTORE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/backup",
        body=Content(b"some bytes", "application/octet-stream"),
    )
