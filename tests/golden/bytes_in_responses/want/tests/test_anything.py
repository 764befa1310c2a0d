"""Tests of `client.anything`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, b"some bytes", "application/octet-stream")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.anything.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/anything")
