"""Tests of `client.map`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, b"some bytes", "image/png")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.map.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/map")
