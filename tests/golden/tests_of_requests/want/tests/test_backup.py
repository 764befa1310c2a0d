"""Tests of `client.backup`."""

from __future__ import annotations

from support import Api, Content, Request, Response

UPDATE_RESPONSE = Response(204)


def test_update_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.backup.update(b"some bytes"),
        UPDATE_RESPONSE,
    )

    assert sent == Request(
        "PUT",
        "/backup",
        body=Content(b"some bytes", "application/zip"),
    )
