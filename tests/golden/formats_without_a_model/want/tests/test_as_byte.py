"""Tests of `client.as_byte`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": "c2FtcGxl"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_byte.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/as-byte")
